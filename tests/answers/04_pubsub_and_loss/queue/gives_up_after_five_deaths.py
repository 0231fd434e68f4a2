# ✗ seven workers in a row were killed while doing the same order, and the eighth does it: expected ['a, b', '7', '7'], but got ['7'
# may die, however often

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
