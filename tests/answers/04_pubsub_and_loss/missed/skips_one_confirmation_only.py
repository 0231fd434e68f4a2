# ✓ nothing is missing
# ✗ it raised AttributeError: 'int' object
# after each new connection there is another

def follow(subscriber):
    news, last = [], None
    messages = subscriber.listen()
    next(messages)
    for message in messages:
        number, text = message["data"].split(" ", 1)
        news.append((int(number) - last - 1 if last else 0, text))
        last = int(number)
        if text == "end":
            return news
