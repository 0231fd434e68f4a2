class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    await shop.zincrby("sales", -count, product)
    async with shop.pipeline() as pipe:
        while True:
            await pipe.watch("sales", "shown")
            after = await pipe.zrange("sales", 0, 2)
            text = " > ".join(after)
            pipe.multi()
            pipe.set("shown", text, get=True)
            try:
                [before] = await pipe.execute()
                break
            except redis.WatchError:
                pass
    if before != text:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
