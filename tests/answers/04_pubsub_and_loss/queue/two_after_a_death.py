# and much later the next one comes; done in each call: expected [['milk'], ['tea'], ['milk']], but got [['milk', 'tea']
# One order in each call, also where a dead worker has left one.

async def put(shop, order):
    """Put an order at the end of the queue."""
    await shop.rpush("orders", order)


async def work(shop, do):
    """Take the next order, and do it; return when it is done, or at once where there is none."""
    if left := await shop.lindex("taken", 0):
        await do(left)
        await shop.lpop("taken")
    if order := await shop.lmove("orders", "taken", "LEFT", "RIGHT"):
        await do(order)
        await shop.lpop("taken")
