# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✓ the connection was cut, and three texts were sent meanwhile: [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')]
# ✓ a subscriber comes late, when the sixth text is sent: [(0, 'goal'), (0, 'end')]
# ✓ two numbers were left out, and nothing came for a while: [(0, 'goal'), (2, 'goal'), (0, 'end')]
# ✓ a text with spaces: [(0, 'red card'), (0, 'at the end'), (0, 'end')]
# ✓ the connection was cut twice, and the numbers grew a digit: [(0, 'goal'), (0, 'goal'), (1, '7'), (2, 'end')]
# ✗ other texts with spaces: expected [(0, 'it is at an end'), (0, 'own  goal '), (0, 'END '), (0, 'end')], but got [(0, 'it is at an end'), (0, 'own goal'), (0, 'END'), (0, 'end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     Also the spaces belong to the text, at its end and two in a row.
# CheckFailed: other texts with spaces

def follow(subscriber):
    out, last = [], None
    for m in subscriber.listen():
        if m["type"] != "message": continue
        n, *words = m["data"].split()
        n = int(n); text = " ".join(words)
        out.append((0 if last is None else n - last - 1, text)); last = n
        if text == "end": return out
