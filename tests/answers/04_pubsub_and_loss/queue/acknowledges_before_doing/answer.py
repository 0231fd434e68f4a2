async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("taken", 0) or await shop.lmove("orders", "taken", "LEFT", "RIGHT")
    if order:
        await shop.lpop("taken")
        await do(order)
