# but got [('kick-off', 0), ('goal', 0), ('end', 0)]
# (missed, text): a number and a text

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((text, int(number) - last - 1 if last else 0))
            last = int(number)
            if text == "end":
                return news
