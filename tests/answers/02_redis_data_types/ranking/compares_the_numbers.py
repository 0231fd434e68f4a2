# A sale changed the numbers only

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        pipe.zrange("sales", 0, 2, withscores=True).zincrby("sales", -count, product).zrange("sales", 0, 2, withscores=True)
        before, _, top = await pipe.execute()
    after = [name for name, score in top]
    if before != top:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
