# ✓ nothing is missing: [(0, 'kick-off'), (0, 'goal'), (0, 'end')]
# ✗ it raised AttributeError: 'int' object has no attribute 'split' (Cell, line 6, in follow: `number, text = message["data"].split(" ", 1)`). Look at "A subscriber that loses its connection" in lesson 04.
#     The first thing to be read is the confirmation of SUBSCRIBE, and after each new connection there is another. Its data is a number; only where the type is "message" is it news.
# CheckFailed: see the line above.

def follow(subscriber):
    news, last = [], None
    messages = subscriber.listen()
    next(messages)
    for message in messages:
        number, text = message["data"].split(" ", 1)
        news.append((int(number) - last - 1 if last else 0, text))
        last = int(number)
        if text == "end":
            return news
