def until_end(texts):
    texts = iter(texts)
    while (text := next(texts, "end")) != "end":
        yield text
