# ✓ orders done in the first call of work(), and in four more: [['tea'], ['milk', 'milk']]
# ✓ a worker begins: ['tea']
# ✓ it was killed, and the next one does that order again and then the others: ['tea', 'milk', 'jam']
# ✓ orders lost where a worker is killed after its first command to Redis, or its second …: {}
# ✓ seven workers in a row were killed while doing the same order, and the eighth does it: ['tea', 'milk', 'milk']
# ✓ all had begun the same order: ['tea', 'tea', 'tea', 'tea', 'tea', 'tea', 'tea']
# ✗ milk, tea, milk: a worker died doing the first one, and much later the next one comes; done in each call: expected [['milk'], ['tea'], ['milk']], but got [['tea'], ['milk'], []]. Look at "A worker that dies: at most once" in lesson 04.
#     The next worker may come a day later: what notes the order must have no limit.
# CheckFailed: milk, tea, milk: a worker died doing the first one, and much later the next one comes; done in each call

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
