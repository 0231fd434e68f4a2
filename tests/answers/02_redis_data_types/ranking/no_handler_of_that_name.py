# ✗ a consumer raised ValueError: No handler for message type ranking.changed (where, stands below). Look at "Push: a ranking in the browser" in lesson 02.
#     The type of a message is the name of the consumer's method that gets it.
# CheckFailed: see the line above.
# server …, /ws/ranking/, outside your code: ValueError: No handler for message type ranking.changed
# server …, /ws/ranking/, outside your code: ValueError: No handler for message type ranking.changed

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        before, _, after = await pipe.zrange("sales", 0, 2).zincrby("sales", -count, product).zrange("sales", 0, 2).execute()
    if before != after:
        await layer.group_send("ranking", {"type": "ranking.changed", "text": " > ".join(after)})
