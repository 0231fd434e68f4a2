class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("ranking", self.channel_name)

    async def ranking_changed(self, event):
        await self.send(text_data=event["text"])


async def tell(layer, top):
    await layer.group_send("ranking", {"type": "ranking.changed", "text": " > ".join(top)})


async def sold(shop, layer, product, count):
    async with shop.lock("sale", timeout=10, sleep=0.01):
        a = await shop.zrange("sales", 0, 2)
        await shop.zincrby("sales", -count, product)
        b = await shop.zrange("sales", 0, 2)
        if a != b:
            await tell(layer, b)
