# ✗ the connection was cut twice, and the numbers grew a digit
# A number may have more than one digit.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = int(message["data"][0]), message["data"].split(" ", 1)[1]
            news.append((number - last - 1 if last else 0, text))
            last = number
            if text == "end":
                return news
