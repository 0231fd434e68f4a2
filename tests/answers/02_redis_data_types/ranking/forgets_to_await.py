# …: RuntimeWarning: coroutine 'Pipeline.execute' was never awaited
#   before, _, after = pipe.execute()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ it raised TypeError: cannot unpack non-iterable coroutine object (Cell, line 14, in sold: `before, _, after = pipe.execute()`). Look at "Push: a ranking in the browser" in lesson 02.
#     Of an asynchronous client, each call is awaited, and of a pipeline, execute() is.
# CheckFailed: see the line above.

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])



async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).zrange("sales", 0, 2)
        before, _, after = pipe.execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
