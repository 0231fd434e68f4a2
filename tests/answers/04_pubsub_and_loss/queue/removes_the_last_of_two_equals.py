# and much later the next one comes; done in each call: expected [['milk'], ['tea'], ['milk']]
# Of two equal orders, the one that was done has to go, which is the first.

async def put(shop, order):
    """Put an order at the end of the queue."""
    await shop.rpush("orders", order)


async def work(shop, do):
    """Take the next order, and do it; return when it is done, or at once where there is none."""
    order = await shop.lindex("orders", 0)
    if order is not None:
        await do(order)
        await shop.lrem("orders", -1, order)
