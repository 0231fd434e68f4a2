# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✓ the connection was cut, and three texts were sent meanwhile: [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')]
# ✗ a subscriber comes late, when the sixth text is sent: expected [(0, 'goal'), (0, 'end')], but got [(5, 'goal'), (0, 'end')]. Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     Before the first text that is heard, there is none to compare with: it has a 0.
# CheckFailed: a subscriber comes late, when the sixth text is sent

def follow(subscriber):
    news, last = [], 0
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1, text))
            last = int(number)
            if text == "end":
                return news
