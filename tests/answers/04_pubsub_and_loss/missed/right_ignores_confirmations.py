import re
from itertools import pairwise


def follow(subscriber):
    subscriber.ignore_subscribe_messages = True
    heard = []
    for message in subscriber.listen():
        number, text = re.match(r"(\d+) (.*)", message["data"]).groups()
        heard.append((int(number), text))
        if text == "end":
            break
    return tuple([(0, heard[0][1])] + [(b - a - 1, text) for (a, _), (b, text) in pairwise(heard)])
