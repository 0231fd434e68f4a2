# ✗ nothing is missing: expected [(0, 'kick-off'), (0, 'goal'), (0, 'end')], but got [('kick-off', 0), ('goal', 0), ('end', 0)]. Look at "A subscriber that loses its connection" in lesson 04.
#     Each is a pair, (missed, text): a number and a text.
# CheckFailed: nothing is missing

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((text, int(number) - last - 1 if last else 0))
            last = int(number)
            if text == "end":
                return news
