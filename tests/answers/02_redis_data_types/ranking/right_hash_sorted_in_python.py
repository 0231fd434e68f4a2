from typing import Dict, List

KEY = "sold"


def hear(sales: Dict[str, str]) -> List[str]:
    """Return the names of the top three."""
    return sorted(sales, key=lambda name: (-int(sales[name]), name))[:3]


class Ranking(AsyncWebsocketConsumer):
    """Sends its client each new top three."""

    async def connect(self):
        """Let a client in who wants to hear; other methods may follow this one."""
        await self.channel_layer.group_add("listeners", self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("listeners", self.channel_name)

    async def say(self, event):
        await self.send(" > ".join(event["names"]))


async def sell(shop, product, count):
    async with shop.pipeline(transaction=True) as pipe:
        pipe.hgetall(KEY)
        pipe.hincrby(KEY, product, count)
        pipe.hgetall(KEY)
        before, left, after = await pipe.execute()
    print(product, "was sold", left, "times")
    return hear(before), hear(after)


async def sold(shop, layer, product, count):
    """Add sales to a product; tell all clients of Ranking if the top three have changed."""
    last, names = await sell(shop, product, count)
    if names != last:
        await layer.group_send("listeners", {"type": "say", "names": names})
