# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✗ the connection was cut, and three texts were sent meanwhile: expected [(0, 'kick-off'), (0, 'goal'), (3, 'half-time'), (0, 'end')], but got [(0, 'kick-off'), (0, 'goal'), (0, 'half-time'), (0, 'end')]. Look at "A subscriber that loses its connection" in lesson 04.
#     redis-py connected again and raised nothing, so no exception tells. The numbers do.
# CheckFailed: the connection was cut, and three texts were sent meanwhile

def follow(subscriber):
    news, missed = [], 0
    while True:
        try:
            for message in subscriber.listen():
                if message["type"] == "message":
                    _, text = message["data"].split(" ", 1)
                    news.append((missed, text))
                    missed = 0
                    if text == "end":
                        return news
        except redis.ConnectionError:
            missed += 1
