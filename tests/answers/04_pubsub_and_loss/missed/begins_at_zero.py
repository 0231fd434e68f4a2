def follow(subscriber):
    news, last = [], 0
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1, text))
            last = int(number)
            if text == "end":
                return news
