# ✗ a consumer raised AttributeError: 'list' object has no attribute 'encode' (where, stands below). Look at "Push: a ranking in the browser" in lesson 02.
#     send() of a consumer takes text: make one of the list.
# CheckFailed: see the line above.
# Traceback (most recent call last), server …, /ws/ranking/:
#   Cell, line 7, in show
#     await self.send(event["top"])
# AttributeError: 'list' object has no attribute 'encode'
# Traceback (most recent call last), server …, /ws/ranking/:
#   Cell, line 7, in show
#     await self.send(event["top"])
# AttributeError: 'list' object has no attribute 'encode'

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["top"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).zrange("sales", 0, 2)
        before, _, after = await pipe.execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "top": after})
