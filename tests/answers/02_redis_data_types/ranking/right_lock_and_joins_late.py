class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        await self.channel_layer.group_add("r", self.channel_name)

    async def show(self, event):
        await self.send(" > ".join(event["top"]))


async def sold(shop, layer, product, count):
    async with shop.lock("selling", timeout=5, sleep=0.01):
        before = await shop.zrange("sales", 0, 2)
        await shop.zincrby("sales", -count, product)
        after = await shop.zrange("sales", 0, 2)
        if before != after:
            await layer.group_send("r", {"type": "show", "top": after})
