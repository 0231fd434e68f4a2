import threading


class Kitchen(WebsocketConsumer):
    def receive(self, text_data):
        threading.Thread(target=lambda: self.send(brew(text_data)), daemon=True).start()
