# ✗ the first of 1,100 orders: expected ['0'], but got [
# Some are gone before anybody did them: set no limit to how many may wait.

async def put(shop, order):
    """Put an order at the end of the queue."""
    await shop.xadd("orders", {"order": order}, maxlen=1000, approximate=False)


async def work(shop, do):
    """Take the next order, and do it; return when it is done, or at once where there is none."""
    for entry, fields in await shop.xrange("orders", count=1):
        await do(fields["order"])
        await shop.xdel("orders", entry)
