# ✗ it did not end within 4 s (Cell, line 19, in …: `clients = [await stack.enter_async_context(checks.Visitor(url)) for url in urls]`). Look at "Push: a ranking in the browser" in lesson 02.
#     Does connect() accept its client? And do the methods and sold() come to an end: does what they wait for come?
# CheckFailed: see the line above.

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).zrange("sales", 0, 2)
        before, _, after = await pipe.execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
