# but got [['tea'], ['tea', 'tea', 'tea', 'tea']]
# An order was done again though nobody had died

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("orders", 0)
    if order:
        await do(order)
