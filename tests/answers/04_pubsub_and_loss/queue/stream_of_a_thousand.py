# ✓ orders done in the first call of work(), and in four more: [['tea'], ['milk', 'milk']]
# ✓ a worker begins: ['tea']
# ✓ it was killed, and the next one does that order again and then the others: ['tea', 'milk', 'jam']
# ✓ orders lost where a worker is killed after its first command to Redis, or its second …: {}
# ✓ seven workers in a row were killed while doing the same order, and the eighth does it: ['tea', 'milk', 'milk']
# ✓ all had begun the same order: ['tea', 'tea', 'tea', 'tea', 'tea', 'tea', 'tea']
# ✓ milk, tea, milk: a worker died doing the first one, and much later the next one comes; done in each call: [['milk'], ['tea'], ['milk']]
# ✓ orders lost where one worker died doing its order, and the next one after so many commands: {}
# ✗ the first of 1,100 orders: expected ['0'], but got ['100']. Look at "A worker that dies: at most once" in lesson 04.
#     Some are gone before anybody did them: set no limit to how many may wait.
# CheckFailed: the first of 1,100 orders

async def put(shop, order):
    """Put an order at the end of the queue."""
    await shop.xadd("orders", {"order": order}, maxlen=1000, approximate=False)


async def work(shop, do):
    """Take the next order, and do it; return when it is done, or at once where there is none."""
    for entry, fields in await shop.xrange("orders", count=1):
        await do(fields["order"])
        await shop.xdel("orders", entry)
