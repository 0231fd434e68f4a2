# and much later the next one comes; done in each call: expected [['milk'], ['tea'], ['milk']]
# The next worker may come a day later: what notes the order must have no limit.

async def put(shop, order):
    """Put an order at the end of the queue."""
    await shop.rpush("orders", order)


async def work(shop, do):
    """Take the next order, and do it; return when it is done, or at once where there is none."""
    order = await shop.lindex("taken", 0)
    if order is None:
        async with shop.pipeline() as pipe:
            pipe.lmove("orders", "taken", "LEFT", "RIGHT")
            pipe.expire("taken", 3600)
            order, _ = await pipe.execute()
    if order is not None:
        await do(order)
        await shop.delete("taken")
