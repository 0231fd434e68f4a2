async def put(shop, order):
    await shop.rpush("orders", order)

async def work(shop, do):
    order = await shop.lindex("orders", 0)
    if order is None: return
    if await shop.incr("tries") > 5:
        await shop.lpop("orders"); await shop.delete("tries")
        return await work(shop, do)
    await do(order)
    await shop.delete("tries")
    await shop.lpop("orders")
