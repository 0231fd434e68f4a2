# expected ['tea', 'milk', 'jam'], but got ['milk', 'jam']
# is still in Redis, and no later worker looks there

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lmove("orders", "taken", "LEFT", "RIGHT")
    if order:
        await do(order)
        await shop.lrem("taken", 1, order)
