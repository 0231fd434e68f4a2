from collections import namedtuple
News = namedtuple("News", "missed text")


def follow(subscriber):
    result = []
    previous = 0
    while not result or result[-1].text != "end":
        message = subscriber.get_message(ignore_subscribe_messages=True, timeout=None)
        if not message:
            continue
        number, text = message["data"].split(" ", maxsplit=1)
        number = int(number)
        result.append(News(number - previous - 1 if previous else 0, text))
        previous = number
    return result
