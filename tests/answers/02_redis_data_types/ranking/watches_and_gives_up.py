# ✗ it raised redis.exceptions.WatchError: Watched variable changed.
# WatchError says that somebody was faster, and nothing was written: look and try again.

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
        pipe.zincrby("sales", -count, product).zrange("sales", 0, 2)
        _, after = await pipe.execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
