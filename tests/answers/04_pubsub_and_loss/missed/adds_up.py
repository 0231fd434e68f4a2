# ✗ the connection was cut
# Each hole is counted once, at the first text after it, and then forgotten.

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
