# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✓ the connection was cut, and three texts were sent meanwhile: [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')]
# ✓ a subscriber comes late, when the sixth text is sent: [(0, 'goal'), (0, 'end')]
# ✓ two numbers were left out, and nothing came for a while: [(0, 'goal'), (2, 'goal'), (0, 'end')]
# ✗ it raised ValueError: too many values to unpack (expected 2…) (Cell, line 5, in follow: `number, text = message["data"].split()`). Look at "A subscriber that loses its connection" in lesson 04.
#     A text may have spaces in it, and split() cuts at each: `split(" ", 1)` cuts once.
# CheckFailed: see the line above.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split()
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
            if text == "end":
                return news
