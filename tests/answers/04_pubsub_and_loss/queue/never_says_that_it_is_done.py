# ✗ orders done in the first call of work(), and in four more: expected [['tea'], ['milk', 'milk']], but got [['tea'], ['tea', 'tea', 'tea', 'tea']]. Look at "A worker that dies: at most once" in lesson 04.
#     An order was done again though nobody had died: once do(order) has returned, whatever notes the order as taken has to go.
# CheckFailed: orders done in the first call of work(), and in four more

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("orders", 0)
    if order:
        await do(order)
