async def put(shop, order):
    await shop.lpush("queue", order)


async def work(shop, do):
    while await shop.lmove("doing", "queue", "LEFT", "RIGHT"):
        pass
    if order := await shop.rpoplpush("queue", "doing"):
        await do(order)
        await shop.delete("doing")
