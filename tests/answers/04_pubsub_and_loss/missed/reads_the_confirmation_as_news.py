# ✗ it raised AttributeError: 'int' object has no attribute 'split' (Cell, line 4, in follow: `number, text = message["data"].split(" ", 1)`). Look at "A subscriber that loses its connection" in lesson 04.
#     The first thing to be read is the confirmation of SUBSCRIBE, and after each new connection there is another. Its data is a number; only where the type is "message" is it news.
# CheckFailed: see the line above.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        number, text = message["data"].split(" ", 1)
        news.append((int(number) - last - 1 if last else 0, text))
        last = int(number)
        if text == "end":
            return news
