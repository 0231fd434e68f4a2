# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✓ the connection was cut, and three texts were sent meanwhile: [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')]
# ✓ a subscriber comes late, when the sixth text is sent: [(0, 'goal'), (0, 'end')]
# ✗ two numbers were left out, and nothing came for a while: expected [(0, 'goal'), (2, 'goal'), (0, 'end')], but got [(0, 'goal'), (0, 'goal'), (0, 'end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     A hole is a hole, also where the connection held.
# CheckFailed: two numbers were left out, and nothing came for a while

def follow(subscriber):
    """Read the news up to "end"; return (missed, text) for each."""
    news, last, again = [], None, False
    for message in subscriber.listen():
        if message["type"] == "subscribe":
            again = last is not None
            continue
        number, text = message["data"].split(" ", 1)
        number = int(number)
        news.append((number - last - 1 if again else 0, text))
        last, again = number, False
        if text == "end":
            return news
