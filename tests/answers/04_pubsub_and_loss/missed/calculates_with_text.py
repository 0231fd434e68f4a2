# ✗ it raised TypeError: unsupported operand type(s) for -: 'str' and 'str' (Cell, line 6, in follow: `news.append((number - last - 1 if last else 0, text))`). Look at "A subscriber that loses its connection" in lesson 04.
#     What comes from Redis is text: "10" has to become 10 before you can calculate.
# CheckFailed: see the line above.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((number - last - 1 if last else 0, text))
            last = number
            if text == "end":
                return news
