class Ranking(AsyncWebsocketConsumer):
    groups = ["top"]

    async def top_three(self, event):
        await self.send(text_data=event["names"])


def text(sales):
    return " > ".join(sorted(sales, key=lambda name: (-int(sales[name]), name))[:3])


async def sold(shop, layer, product, count):
    pipe = shop.pipeline()
    pipe.hgetall("sales")
    pipe.hincrby("sales", product, count)
    pipe.hgetall("sales")
    before, _, after = await pipe.execute()
    if text(before) != text(after):
        await layer.group_send("top", {"type": "top.three", "names": text(after)})
