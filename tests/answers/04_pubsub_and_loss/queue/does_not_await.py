# but got [[], []]
# does work() await do(order)?

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lmove("orders", "taken", "LEFT", "RIGHT")
    if order:
        do(order)
        await shop.lpop("taken")
