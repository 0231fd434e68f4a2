# ✗ the connection was cut
# redis-py connected again and raised nothing

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
