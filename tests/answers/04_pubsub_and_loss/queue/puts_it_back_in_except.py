# expected ['tea', 'milk', 'jam'], but got ['milk', 'jam']
# a killed process runs no `except` and no `finally`

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lpop("orders")
    if order is None:
        return
    try:
        await do(order)
    except BaseException:
        await shop.lpush("orders", order)
        raise
