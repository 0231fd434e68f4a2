# ✓ tea 4, mug 6, pen 2, mug 1, lamp 1, lamp 2, tea 9, zebra 1000 were sold; heard at server 1: ['tea', 'mug > tea', 'mug > tea > pen', 'mug > tea > lamp', 'tea > mug > lamp', 'zebra > tea > mug']
# ✓ heard at server 2: ['tea', 'mug > tea', 'mug > tea > pen', 'mug > tea > lamp', 'tea > mug > lamp', 'zebra > tea > mug']
# ✓ tea, mug, lamp, cup were sold once each, and zebras; heard: ['tea', 'mug > tea', 'lamp > mug > tea', 'cup > lamp > mug', 'zebra > cup > lamp']
# ✓ it was mug > tea > pen; lamp 45 was sold here and cup 35 there, at any moment, then one more mug; heard: ['lamp > mug > tea', 'lamp > cup > mug']
# ✓ it was mug > tea > pen; mug 1 was sold here (no change), and cup 25 there, at any moment, then one more mug; heard: ['mug > cup > tea']
# ✓ it was mug > tea > pen; tea 8 was sold here and tea 8 there, at any moment, then one more mug; heard: ['tea > mug > pen']
# ✓ other products, more than a few of each: ['pot', 'pot > jar', 'jar > pot', 'jar > pot > axe', 'axe > jar > pot', 'zebra > axe > jar']
# ✗ toast, tin, tea were sold once each, and zebras; heard: expected ['toast', 'tin > toast', 'tea > tin > toast', 'zebra > tea > tin'], but got ['toast', 'toast > tin', 'toast > tin > tea', 'zebra > toast > tin']. Look at "Push: a ranking in the browser" in lesson 02.
#     The alphabet goes on after the first letter.
# CheckFailed: toast, tin, tea were sold once each, and zebras; heard

class Ranking(AsyncWebsocketConsumer):
    """Sends its client each new top three."""

    async def connect(self):
        """Let a client in who wants to hear; other methods may follow this one."""
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("ranking", self.channel_name)

    async def show(self, event):
        await self.send(event["text"])


def top_three(pairs):
    return [name for name, _ in sorted(pairs, key=lambda pair: (-pair[1], pair[0][0]))][:3]


async def sold(shop, layer, product, count):
    """Add sales to a product; tell all clients of Ranking if the top three have changed."""
    async with shop.pipeline() as pipe:
        pipe.zrevrange("sales", 0, -1, withscores=True)
        pipe.zincrby("sales", count, product)
        pipe.zrevrange("sales", 0, -1, withscores=True)
        before, _, after = await pipe.execute()
    if top_three(before) != top_three(after):
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(top_three(after))})
