class Adder(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        numbers = json.loads(text_data)
        await self.send(json.dumps({"sum": sum(numbers.values())}))
