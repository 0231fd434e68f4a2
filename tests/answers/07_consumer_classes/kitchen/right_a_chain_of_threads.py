import threading


class Kitchen(WebsocketConsumer):
    last = None

    def receive(self, text_data):
        def work(before=self.last):
            if before:
                before.join()
            self.send(brew(text_data))

        self.last = threading.Thread(target=work, daemon=True)
        self.last.start()
