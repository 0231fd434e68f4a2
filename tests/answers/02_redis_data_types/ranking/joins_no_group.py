# but got []
# Does the consumer join the group in connect()

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        before, _, after = await pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).zrange("sales", 0, 2).execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
