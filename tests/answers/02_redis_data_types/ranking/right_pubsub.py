class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        self.shop = redis.asyncio.Redis.from_url(settings.REDIS_URL, decode_responses=True, socket_timeout=None)
        self.news = self.shop.pubsub()
        await self.news.subscribe("top")
        await self.news.get_message(timeout=5)
        self.task = asyncio.create_task(self.pass_on())
        await self.accept()

    async def pass_on(self):
        async for message in self.news.listen():
            if message["type"] == "message":
                await self.send(message["data"])

    async def disconnect(self, code):
        self.task.cancel()
        await self.shop.aclose()


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).zrange("sales", 0, 2)
        before, _, after = await pipe.execute()
    if before != after:
        await shop.publish("top", " > ".join(after))
