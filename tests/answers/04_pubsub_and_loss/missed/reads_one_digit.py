def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = int(message["data"][0]), message["data"].split(" ", 1)[1]
            news.append((number - last - 1 if last else 0, text))
            last = number
            if text == "end":
                return news
