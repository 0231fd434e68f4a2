SCRIPT = """
local before = redis.call('ZRANGE', KEYS[1], 0, 2)
redis.call('ZINCRBY', KEYS[1], -ARGV[2], ARGV[1])
return {before, redis.call('ZRANGE', KEYS[1], 0, 2)}
"""
class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])



async def sold(shop, layer, product, count):
    before, after = await shop.eval(SCRIPT, 1, "sales", product, count)
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
