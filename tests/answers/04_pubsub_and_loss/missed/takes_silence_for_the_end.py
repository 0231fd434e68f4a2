# ✗ nothing is missing: expected [(0, 'kick-off'), (0, 'goal'), (0, 'end')], but got []. Look at "A subscriber that loses its connection" in lesson 04.
#     follow() returned too early: neither a silence nor a new connection is the end, only the text `end` is.
# CheckFailed: nothing is missing

def follow(subscriber):
    news, last = [], None
    while message := subscriber.get_message():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
    return news
