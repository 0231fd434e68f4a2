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


from redis.exceptions import WatchError


def best(d):
    return sorted(d, key=lambda n: (-d[n], n))[:3]


async def sold(shop, layer, product, count):
    while True:
        async with shop.pipeline() as p:
            try:
                await p.watch("sold")
                d = {k: int(v) for k, v in (await p.hgetall("sold")).items()}
                a = best(d)
                d[product] = d.get(product, 0) + count
                b = best(d)
                p.multi()
                p.hincrby("sold", product, count)
                await p.execute()
                break
            except WatchError:
                pass
    if a != b:
        await tell(layer, b)
