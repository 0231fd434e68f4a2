# ✗ it was killed, and the next one does that order again and then the others: expected ['tea', 'milk', 'jam'], but got ['milk', 'jam']. Look at "A worker that dies" in lesson 04.
# LPOP takes and forgets in one step

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lpop("orders")
    if order is not None:
        await do(order)
