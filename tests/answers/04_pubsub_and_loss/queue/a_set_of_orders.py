# but got [['tea'], ['milk']]
# Two orders with the same text are two orders.

async def put(shop, order):
    await shop.zadd("orders", {order: await shop.incr("number")})


async def work(shop, do):
    for order in await shop.zrange("orders", 0, 0):
        await do(order)
        await shop.zrem("orders", order)
