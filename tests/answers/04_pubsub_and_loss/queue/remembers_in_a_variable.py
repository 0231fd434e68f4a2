# expected ['tea', 'milk', 'jam'], but got ['milk', 'jam']
# its variables are gone with it

taken = []


async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    if not taken and (order := await shop.lpop("orders")):
        taken.append(order)
    if taken:
        await do(taken[0])
        taken.pop()
