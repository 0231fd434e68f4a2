# ✓ tea 4, mug 6, pen 2, mug 1, lamp 1, lamp 2, tea 9, zebra 1000 were sold; heard at server 1: ['tea', 'mug > tea', 'mug > tea > pen', 'mug > tea > lamp', 'tea > mug > lamp', 'zebra > tea > mug']
# ✓ heard at server 2: ['tea', 'mug > tea', 'mug > tea > pen', 'mug > tea > lamp', 'tea > mug > lamp', 'zebra > tea > mug']
# ✗ tea, mug, lamp, cup were sold once each, and zebras; heard: expected ['tea', 'mug > tea', 'lamp > mug > tea', 'cup > lamp > mug', 'zebra > cup > lamp'], but got ['tea', 'tea > mug', 'tea > mug > lamp', 'zebra > tea > mug']. Look at "Push: a ranking in the browser" in lesson 02.
#     Equal scores stand by the alphabet, and ZREVRANGE reads all backwards. What would ZRANGE give, if the scores were negative?
# CheckFailed: tea, mug, lamp, cup were sold once each, and zebras; heard

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        pipe.zrevrange("sales", 0, 2).zincrby("sales", count, product).zrevrange("sales", 0, 2)
        before, _, after = await pipe.execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
