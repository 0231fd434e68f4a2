# ✗ it did not end within 4 s (Cell, line 3, in follow: `for message in subscriber.listen():`). Look at "A subscriber that loses its connection" in lesson 04.
#     After the text `end` nothing more comes, so reading on waits for ever. The data is a number *and* the text, as in `3 end`.
# CheckFailed: see the line above.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["data"] == "end":
            return news
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
