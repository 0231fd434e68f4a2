class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])



async def sold(shop, layer, product, count):
    if not await shop.set("selling", 1, nx=True, ex=10):
        return
    before = await shop.zrange("sales", 0, 2)
    await shop.zincrby("sales", -count, product)
    after = await shop.zrange("sales", 0, 2)
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
    await shop.delete("selling")
