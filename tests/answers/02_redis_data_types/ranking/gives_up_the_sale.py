class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        await pipe.watch("sales")
        before = await pipe.zrange("sales", 0, 2)
        pipe.multi()
        pipe.zincrby("sales", -count, product)
        pipe.zrange("sales", 0, 2)
        try:
            _, after = await pipe.execute()
        except redis.WatchError:
            return
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
