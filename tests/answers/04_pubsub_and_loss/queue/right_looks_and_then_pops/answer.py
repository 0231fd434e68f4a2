async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    for order in await shop.lrange("orders", 0, 0):
        await do(order)
        await shop.lpop("orders")
