class Q:
    def __init__(self, shop): self.shop = shop
    async def head(self):
        r = await self.shop.zrange("z", 0, 0)
        return r[0] if r else None
async def put(shop, order):
    n = await shop.incr("n")
    await shop.zadd("z", {f"{n}:{order}": n})
async def work(shop, do):
    q = Q(shop)
    h = await q.head()
    if h is None: return
    await do(h.partition(":")[2])
    await shop.zrem("z", h)
