# ✗ it raised TypeError: unsupported operand type(s) for -: 'str' and 'str'
# "10" has to become 10

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((number - last - 1 if last else 0, text))
            last = number
            if text == "end":
                return news
