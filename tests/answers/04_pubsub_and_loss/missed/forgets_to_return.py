# but got None
# follow() returns the list of pairs.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
            if text == "end":
                break
    print(news)
