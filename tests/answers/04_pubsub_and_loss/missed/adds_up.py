# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✗ the connection was cut, and three texts were sent meanwhile: expected [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')], but got [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (3, 'end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     Each hole is counted once, at the first text after it, and then forgotten.
# CheckFailed: the connection was cut, and three texts were sent meanwhile

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
