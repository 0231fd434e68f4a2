from itertools import count


class Desk(AsyncWebsocketConsumer):
    async def connect(self):
        self.numbers, self.orders = count(1), {}
        await self.accept()

    async def receive(self, text_data):
        number = next(self.numbers)
        self.orders[number] = text_data
        await self.send("in the works")
        await self.channel_layer.send(
            "jobs", {"type": "job", "order": text_data, "ticket": [self.channel_name, number]}
        )

    async def ended(self, event):
        order = self.orders.pop(event["number"])
        text = event["text"]
        await self.send(f"failed: {order}" if text is None else text)


class Jobs(SyncConsumer):
    def job(self, event):
        address, number = event["ticket"]
        text = None
        try:
            text = make(event["order"])
        except Exception:
            pass
        finally:
            message = {"type": "ended", "number": number, "text": text}
            async_to_sync(self.channel_layer.send)(address, message)
