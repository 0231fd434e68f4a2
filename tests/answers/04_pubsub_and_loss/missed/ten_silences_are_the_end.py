# ✗ two numbers were left out, and nothing came for a while: expected [(0, 'goal'), (2, 'goal'), (0, 'end')], but got [
# follow() returned too early: neither a silence nor a new connection is the end, only the text `end` is.

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
