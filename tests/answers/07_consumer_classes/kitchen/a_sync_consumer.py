# ✗ while brew blocks, a neighbour hears its echo: expected {'neighbour': ['hello'], 'ping': 'answered'}, but got {'neighbour': [], 'ping': 'answered'}
# A sync consumer's handlers run in a thread, but all in one

class Kitchen(WebsocketConsumer):
    def receive(self, text_data):
        self.send(brew(text_data))
