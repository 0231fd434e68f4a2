# expected [['tea'], ['milk', 'milk']], but got [['tea', 'milk', 'milk'], []]
# work() does one order and returns.

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    while order := await shop.lindex("orders", 0):
        await do(order)
        await shop.lpop("orders")
