# [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✗ nothing is missing: expected [(0, 'kick-off'), (0, 'goal'), (0, 'end')], but got None. Look at "A subscriber that loses its connection" in lesson 04.
#     follow() returns the list of pairs.
# CheckFailed: nothing is missing

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
            if text == "end":
                break
    print(news)
