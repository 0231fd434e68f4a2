# ✗ orders done in the first call of work(), and in four more: expected [['tea'], ['milk', 'milk']], but got [['milk'], ['milk', 'tea']]. Look at "A worker that dies: at most once" in lesson 04.
#     The last came first: RPUSH and LPOP are the two ends of a queue.
# CheckFailed: orders done in the first call of work(), and in four more

async def put(shop, order):
    await shop.lpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("orders", 0)
    if order:
        await do(order)
        await shop.lpop("orders")
