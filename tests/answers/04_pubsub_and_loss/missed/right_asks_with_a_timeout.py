def follow(subscriber):
    numbers, texts = [], []
    while not texts or texts[-1] != "end":
        message = subscriber.get_message(ignore_subscribe_messages=True, timeout=1)
        if message:
            number, text = message["data"].split(maxsplit=1)
            numbers.append(int(number))
            texts.append(text)
    before = [numbers[0] - 1] + numbers
    return [[number - earlier - 1, text] for number, earlier, text in zip(numbers, before, texts)]
