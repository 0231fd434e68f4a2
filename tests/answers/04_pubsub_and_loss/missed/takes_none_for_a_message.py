# ✗ it raised TypeError: 'NoneType' object is not subscriptable
# get_message() returns None where nothing has come

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
