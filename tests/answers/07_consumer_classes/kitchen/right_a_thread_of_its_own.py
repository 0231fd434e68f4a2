import queue
import threading


class Kitchen(WebsocketConsumer):
    def connect(self):
        self.orders = queue.Queue()
        threading.Thread(target=self.work, daemon=True).start()
        self.accept()

    def work(self):
        while (order := self.orders.get()) is not None:
            self.send(brew(order))

    def receive(self, text_data):
        self.orders.put(text_data)

    def disconnect(self, code):
        self.orders.put(None)
