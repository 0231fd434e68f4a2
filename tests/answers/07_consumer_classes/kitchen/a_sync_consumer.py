# ✗ while brew blocks, a neighbour hears its echo: expected {'neighbour': ['hello'], 'ping': 'answered'}, but got {'neighbour': [], 'ping': 'answered'}. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     A sync consumer's handlers run in a thread, but all in one, and every async consumer needs a turn of it for each message.
# CheckFailed: while brew blocks, a neighbour hears its echo

class Kitchen(WebsocketConsumer):
    def receive(self, text_data):
        self.send(brew(text_data))
