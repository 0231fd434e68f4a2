async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("taken", 0)
    if order is None:
        order = await shop.lpop("orders")
        if order is None:
            return
        await shop.rpush("taken", order)
    await do(order)
    await shop.delete("taken")
