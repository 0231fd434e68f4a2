# ✓ orders done in the first call of work(), and in four more: [['tea'], ['milk', 'milk']]
# ✓ a worker begins: ['tea']
# ✓ it was killed, and the next one does that order again and then the others: ['tea', 'milk', 'jam']
# ✓ orders lost where a worker is killed after its first command to Redis, or its second …: {}
# ✗ seven workers in a row were killed while doing the same order, and the eighth does it: expected ['tea', 'milk', 'milk'], but got ['milk', 'milk']. Look at "A worker that dies: at most once" in lesson 04.
#     The order survived the first death and not a later one: also who does it again may die, however often, so it has to stay noted until it is done.
# CheckFailed: seven workers in a row were killed while doing the same order, and the eighth does it

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
