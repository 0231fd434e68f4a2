class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("ranking", self.channel_name)

    async def ranking_changed(self, event):
        await self.send(text_data=event["text"])


async def tell(layer, top):
    await layer.group_send("ranking", {"type": "ranking.changed", "text": " > ".join(top)})


S = """
redis.call('ZINCRBY', KEYS[1], -ARGV[2], ARGV[1])
local b = table.concat(redis.call('ZRANGE', KEYS[1], 0, 2), ' > ')
if redis.call('GET', KEYS[2]) == b then return false end
redis.call('SET', KEYS[2], b)
return b
"""


async def sold(shop, layer, product, count):
    text = await shop.eval(S, 2, "sales", "told", product, count)
    if text:
        await tell(layer, text.split(" > "))
