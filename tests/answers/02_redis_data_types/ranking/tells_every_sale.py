# compare the names, before and after

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    await shop.zincrby("sales", -count, product)
    after = await shop.zrange("sales", 0, 2)
    if after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
