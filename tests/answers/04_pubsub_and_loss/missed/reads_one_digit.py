# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✓ the connection was cut, and three texts were sent meanwhile: [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')]
# ✓ a subscriber comes late, when the sixth text is sent: [(0, 'goal'), (0, 'end')]
# ✓ two numbers were left out, and nothing came for a while: [(0, 'goal'), (2, 'goal'), (0, 'end')]
# ✓ a text with spaces: [(0, 'red card'), (0, 'at the end'), (0, 'end')]
# ✗ the connection was cut twice, and the numbers grew a digit: expected [(0, 'goal'), (0, 'goal'), (1, '7'), (2, 'end')], but got [(0, 'goal'), (-1, 'goal'), (-9, '7'), (-1, 'end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     A number may have more than one digit.
# CheckFailed: the connection was cut twice, and the numbers grew a digit

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = int(message["data"][0]), message["data"].split(" ", 1)[1]
            news.append((number - last - 1 if last else 0, text))
            last = number
            if text == "end":
                return news
