# ✗ Seller runs in another process and cannot take `lock` (asyncio.locks.Lock) with it. Make it inside the consumer (in connect, say), or keep it in Redis. Look at "Push: a ranking in the browser" in lesson 02.
#     What the one process keeps in a variable, the other does not have: use Redis and the layer.
# CheckFailed: see the line above.

lock = asyncio.Lock()


class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])



async def sold(shop, layer, product, count):
    async with lock:
        before = await shop.zrange("sales", 0, 2)
        await shop.zincrby("sales", -count, product)
        after = await shop.zrange("sales", 0, 2)
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
