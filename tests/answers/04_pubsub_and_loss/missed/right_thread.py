import queue, threading


def follow(subscriber):
    box = queue.Queue()

    def read():
        for message in subscriber.listen():
            if isinstance(message["data"], str):
                box.put(message["data"])
                if message["data"].split(" ", 1)[1] == "end":
                    return

    threading.Thread(target=read, daemon=True).start()
    news, last = [], None
    while True:
        number, text = box.get().split(" ", 1)
        number = int(number)
        news += [(max(0, number - (number - 1 if last is None else last) - 1), text)]
        last = number
        if text == "end":
            return news
