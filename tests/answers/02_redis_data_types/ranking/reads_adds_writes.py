class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


def best(sales):
    return sorted(sales, key=lambda product: (-int(sales[product]), product))[:3]


async def sold(shop, layer, product, count):
    old = int(await shop.hget("sales", product) or 0)
    async with shop.pipeline() as pipe:
        before, _, after = (
            await pipe.hgetall("sales")
            .hset("sales", product, old + count)
            .hgetall("sales")
            .execute()
        )
    if best(before) != best(after):
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(best(after))})
