# neither a silence nor a new connection is the end

def follow(subscriber):
    news, last = [], None
    while message := subscriber.get_message():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
    return news
