# ✗ orders lost where one worker died doing its order, and the next one after so many commands: expected {}, but got {1: ['tea']}
# Who tidies up after a dead worker may die, too: also to put an order back has to be one command.

async def put(shop, order):
    """Put an order at the end of the queue."""
    await shop.rpush("orders", order)


async def work(shop, do):
    """Take the next order, and do it; return when it is done, or at once where there is none."""
    left = await shop.lpop("taken")
    if left is not None:
        await shop.lpush("orders", left)
    order = await shop.lmove("orders", "taken", "LEFT", "RIGHT")
    if order is not None:
        await do(order)
        await shop.lpop("taken")
