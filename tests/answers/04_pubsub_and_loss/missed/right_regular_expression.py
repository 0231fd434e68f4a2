import re

NEWS = re.compile(r"(\d+) (.*)", re.DOTALL)


def holes():
    """Take numbers, and give how many are missing before each."""
    missed, last = None, None
    while True:
        number = yield missed
        missed = number - last - 1 if last is not None else 0
        last = number


def follow(subscriber):
    """Read the news up to "end"; return (missed, text) for each."""
    count = holes()
    next(count)
    news = []
    for message in subscriber.listen():
        if message["type"] in ("subscribe", "unsubscribe"):
            continue
        number, text = NEWS.fullmatch(message["data"]).groups()
        news += [(count.send(int(number)), text)]
        if text == "end":
            break
    return news
