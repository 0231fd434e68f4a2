# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✓ the connection was cut, and three texts were sent meanwhile: [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')]
# ✓ a subscriber comes late, when the sixth text is sent: [(0, 'goal'), (0, 'end')]
# ✓ two numbers were left out, and nothing came for a while: [(0, 'goal'), (2, 'goal'), (0, 'end')]
# ✗ a text with spaces: expected [(0, 'red card'), (0, 'at the end'), (0, 'end')], but got [(0, 'red card'), (0, 'at the end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     The last text is `end`. Another one may have this word in it.
# CheckFailed: a text with spaces

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
            if text.endswith("end"):
                return news
