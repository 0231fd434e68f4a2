class Kitchen(WebsocketConsumer):
    def receive(self, text_data):
        self.send(brew(text_data))
