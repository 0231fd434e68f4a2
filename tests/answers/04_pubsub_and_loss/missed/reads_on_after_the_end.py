# ✗ it did not end within
# (Cell, line 3, in follow: `for message in subscriber.listen():`)
# reading on waits for ever

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
    return news
