# ✗ tea 4, mug 6, pen 2, mug 1, lamp 1, lamp 2, tea 9, zebra 1000 were sold; heard at server 1: expected ['tea', 'mug > tea', 'mug > tea > pen', 'mug > tea > lamp', 'tea > mug > lamp', 'zebra > tea > mug'], but got ['tea', 'tea > mug', 'pen > tea > mug', 'lamp > pen > tea', 'pen > lamp > tea', 'pen > lamp > mug']. Look at "Push: a ranking in the browser" in lesson 02.
#     These are the lowest: a sorted set stands from the lowest score up.
# CheckFailed: tea 4, mug 6, pen 2, mug 1, lamp 1, lamp 2, tea 9, zebra 1000 were sold; heard at server 1

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        before, _, after = await pipe.zrange("sales", 0, 2).zincrby("sales", count, product).zrange("sales", 0, 2).execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
