# ✗ a text with spaces: expected [(0, 'it is at an end'), (0, 'own  goal '), (0, 'END '), (0, 'end')], but got [(0, 'it is at an end')]
# Another one may have this word in it.

def follow(subscriber):
    news, last = [], None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, text = message["data"].split(" ", 1)
            news.append((int(number) - last - 1 if last else 0, text))
            last = int(number)
            if text.endswith("end"):
                return news
