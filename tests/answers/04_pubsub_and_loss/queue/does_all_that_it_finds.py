# ✗ orders done in the first call of work(), and in four more: expected [['tea'], ['milk', 'milk']], but got [['tea', 'milk', 'milk'], []]. Look at "A worker that dies: at most once" in lesson 04.
#     work() does one order and returns. The worker calls it again.
# CheckFailed: orders done in the first call of work(), and in four more

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    while order := await shop.lindex("orders", 0):
        await do(order)
        await shop.lpop("orders")
