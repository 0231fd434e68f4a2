# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✗ the connection was cut, and three texts were sent meanwhile: expected [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')], but got [(0, 'kick-off'), (0, 'goal'), (4, 'half-time'), (0, 'end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     After 2 comes 6: missing are 3, 4 and 5.
# CheckFailed: the connection was cut, and three texts were sent meanwhile

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
