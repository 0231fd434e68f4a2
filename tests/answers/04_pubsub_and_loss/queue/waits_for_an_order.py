# ✗ it did not end within
# work() has to return at once: BLPOP, BLMOVE and XREADGROUP with block=0 wait

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.blmove("orders", "taken", 0, "LEFT", "RIGHT")
    await do(order)
    await shop.lpop("taken")
