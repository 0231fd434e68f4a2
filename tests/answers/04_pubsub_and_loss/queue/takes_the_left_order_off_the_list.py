# ✗ seven workers in a row were killed while doing the same order
# The order survived the first death and not a later one

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lpop("taken")  # by a worker that has died
    if order is None:
        order = await shop.lmove("orders", "taken", "LEFT", "RIGHT")
    if order is not None:
        await do(order)
        await shop.lrem("taken", 1, order)
