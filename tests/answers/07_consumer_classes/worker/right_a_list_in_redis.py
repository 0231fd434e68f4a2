class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        client = redis.Redis.from_url(settings.REDIS_URL)
        client.rpush("todo", json.dumps([self.channel_name, text_data]))
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "look"})

    async def tell(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def look(self, event):
        client = redis.Redis.from_url(settings.REDIS_URL)
        while job := client.lpop("todo"):
            who, order = json.loads(job)
            try:
                text = make(order)
            except Exception:
                text = order + " failed"
            async_to_sync(self.channel_layer.send)(who, {"type": "tell", "text": text})
