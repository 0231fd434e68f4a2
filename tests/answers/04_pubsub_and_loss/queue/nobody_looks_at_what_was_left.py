# ✓ orders done in the first call of work(), and in four more: [['tea'], ['milk', 'milk']]
# ✓ a worker begins: ['tea']
# ✗ it was killed, and the next one does that order again and then the others: expected ['tea', 'milk', 'jam'], but got ['milk', 'jam']. Look at "A worker that dies: at most once" in lesson 04.
#     The order that the worker was doing is still in Redis, and no later worker looks there.
#     LMOVE takes an order and notes it on a second list, in one step. A stream's consumer group notes who took which entry, until XACK.
# CheckFailed: it was killed, and the next one does that order again and then the others

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lmove("orders", "taken", "LEFT", "RIGHT")
    if order:
        await do(order)
        await shop.lrem("taken", 1, order)
