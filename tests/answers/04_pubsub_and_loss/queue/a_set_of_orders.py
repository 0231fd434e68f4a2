# ✗ orders done in the first call of work(), and in four more: expected [['tea'], ['milk', 'milk']], but got [['tea'], ['milk']]. Look at "A worker that dies: at most once" in lesson 04.
#     Two orders with the same text are two orders.
# CheckFailed: orders done in the first call of work(), and in four more

async def put(shop, order):
    await shop.zadd("orders", {order: await shop.incr("number")})


async def work(shop, do):
    for order in await shop.zrange("orders", 0, 0):
        await do(order)
        await shop.zrem("orders", order)
