def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            number = int(number)
            news.append((0 if last is None else number - last, text))
            last = number
            if text == "end":
                return news
