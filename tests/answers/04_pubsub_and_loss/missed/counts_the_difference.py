# ✗ nothing is missing: expected [(0, 'kick-off'), (0, 'goal'), (0, 'end')], but got [(0, 'kick-off'), (1, 'goal'), (1, 'end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     Between 1 and 2 nothing is missing: compare with the number that should have come.
# CheckFailed: nothing is missing

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            number = int(number)
            news.append((0 if last is None else number - last, text))
            last = number
            if text == "end":
                return news
