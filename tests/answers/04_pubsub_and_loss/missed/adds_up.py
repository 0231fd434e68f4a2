def follow(subscriber):
    news, last, missed = [], None, 0
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            if last is not None:
                missed += int(number) - last - 1
            last = int(number)
            news.append((missed, text))
            if text == "end":
                return news
