# ✗ toast, tin, tea were sold once each, and zebras; heard: expected ['toast', 'tin > toast', 'tea > tin > toast', 'zebra > tea > tin'], but got [
# The alphabet goes on after the first letter.

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
