# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✓ the connection was cut, and three texts were sent meanwhile: [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')]
# ✓ a subscriber comes late, when the sixth text is sent: [(0, 'goal'), (0, 'end')]
# ✗ two numbers were left out, and nothing came for a while: expected [(0, 'goal'), (2, 'goal'), (0, 'end')], but got [(0, 'goal')]. Look at "A subscriber that loses its connection" in lesson 04.
#     follow() returned too early: neither a silence nor a new connection is the end, only the text `end` is.
# CheckFailed: two numbers were left out, and nothing came for a while

def follow(subscriber):
    """Read the news up to "end"; return (missed, text) for each."""
    news, last, silent = [], None, 0
    while silent < 10:
        message = subscriber.get_message(ignore_subscribe_messages=True, timeout=0.05)
        if message is None:
            silent += 1
            continue
        silent = 0
        number, text = message["data"].split(" ", 1)
        number = int(number)
        news.append((number - last - 1 if last is not None else 0, text))
        last = number
        if text == "end":
            break
    return news
