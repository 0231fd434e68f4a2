# expected ['tea', 'milk', 'jam'], but got ['milk', 'jam', 'tea']
# the next worker looks first for what a dead one has left

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lmove("orders", "taken", "LEFT", "RIGHT") or await shop.lindex("taken", 0)
    if order:
        await do(order)
        await shop.lrem("taken", 1, order)
