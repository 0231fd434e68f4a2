# ✗ it raised TypeError: 'NoneType' object is not subscriptable (Cell, line 5, in follow: `if message["type"] == "message":`). Look at "A subscriber that loses its connection" in lesson 04.
#     get_message() returns None where nothing has come: look again.
# CheckFailed: see the line above.

def follow(subscriber):
    news, last = [], None
    while True:
        message = subscriber.get_message(timeout=1)
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
            if text == "end":
                return news
