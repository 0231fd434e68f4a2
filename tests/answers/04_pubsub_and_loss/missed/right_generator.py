def follow(subscriber):
    expected = None
    for message in subscriber.listen():
        if message["type"] == "message":
            number, _, text = message["data"].partition(" ")
            yield int(number) - (expected or int(number)), text
            expected = int(number) + 1
            if text == "end":
                break
