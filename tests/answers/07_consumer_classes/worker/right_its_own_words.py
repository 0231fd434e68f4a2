class Desk(AsyncWebsocketConsumer):
    async def connect(self):
        self.orders = {}
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        number = len(self.orders)
        self.orders[number] = text_data
        await self.channel_layer.send("jobs", {"type": "job", "number": number, "order": text_data, "to": self.channel_name})
        await self.send(text_data="in the works")

    async def done(self, event):
        await self.send(event["text"])

    async def broken(self, event):
        await self.send(f"Failed ({event['why']}): {self.orders[event['number']]}")


class Jobs(SyncConsumer):
    def job(self, event):
        answer = {"number": event["number"]}
        try:
            answer |= {"type": "done", "text": make(event["order"])}
        except Exception as error:
            answer |= {"type": "broken", "why": repr(error)}
        async_to_sync(self.channel_layer.send)(event["to"], answer)
