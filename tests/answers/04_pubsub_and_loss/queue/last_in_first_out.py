# but got [['milk'], ['milk', 'tea']]
# RPUSH and LPOP are the two ends of a queue

async def put(shop, order):
    await shop.lpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("orders", 0)
    if order:
        await do(order)
        await shop.lpop("orders")
