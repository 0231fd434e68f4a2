# (4, 'half-time'), (0, 'end')]
# missing are 3, 4 and 5

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            number = int(number)
            jump = number - last if last else 1
            news.append((0 if jump == 1 else jump, text))
            last = number
            if text == "end":
                return news
