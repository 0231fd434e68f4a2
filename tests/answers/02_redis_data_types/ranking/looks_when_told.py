class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def look(self, event):
        await asyncio.sleep(0.2)
        async with redis.asyncio.Redis.from_url(settings.REDIS_URL, decode_responses=True) as shop:
            top = " > ".join(await shop.zrange("sales", 0, 2))
        if top != event["before"]:
            await self.send(top)


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        before, _ = await pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).execute()
    if not before:
        await layer.group_send("ranking", {"type": "look", "before": " > ".join(before)})
