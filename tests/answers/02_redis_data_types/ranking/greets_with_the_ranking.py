# lamp > cup > mug, no text twice, and none of before, but got [
# Who has just come hears nothing until the next change.

class Ranking(AsyncWebsocketConsumer):
    """Sends its client each new top three."""

    async def connect(self):
        """Let a client in who wants to hear; other methods may follow this one."""
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()
        async with redis.asyncio.Redis.from_url(settings.REDIS_URL, decode_responses=True) as shop:
            if top := await shop.zrange("sales", 0, 2):
                await self.send(" > ".join(top))

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    """Add sales to a product; tell all clients of Ranking if the top three have changed."""
    async with shop.pipeline() as pipe:
        pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).zrange("sales", 0, 2)
        before, _, after = await pipe.execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
