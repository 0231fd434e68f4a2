# but got [['tea'], ['milk']]
# Two orders with the same text are two orders

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("orders", 0)
    if order:
        if await shop.sadd("done", order):
            await do(order)
        await shop.lpop("orders")
