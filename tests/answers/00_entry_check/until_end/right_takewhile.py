import itertools


def until_end(texts):
    yield from itertools.takewhile(lambda text: text != "end", texts)
