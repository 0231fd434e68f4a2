# ✗ a text with spaces
# A text may have spaces in it.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, *_, text = message["data"].split()
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
            if text == "end":
                return news
