# ✗ orders done in the first call of work(), and in four more: expected [['tea'], ['milk', 'milk']], but got [['tea'], ['milk']]. Look at "A worker that dies: at most once" in lesson 04.
#     Two orders with the same text are two orders.
# CheckFailed: orders done in the first call of work(), and in four more

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("orders", 0)
    if order:
        if await shop.sadd("done", order):
            await do(order)
        await shop.lpop("orders")
