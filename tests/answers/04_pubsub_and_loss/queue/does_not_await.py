# ✗ orders done in the first call of work(), and in four more: expected [['tea'], ['milk', 'milk']], but got [[], []]. Look at "A worker that dies: at most once" in lesson 04.
#     Nothing was done: does put() write to where work() reads, and does work() await do(order)?
# CheckFailed: orders done in the first call of work(), and in four more
# …: RuntimeWarning: coroutine '_work_there.<locals>.do' was never awaited
#   do(order)

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lmove("orders", "taken", "LEFT", "RIGHT")
    if order:
        do(order)
        await shop.lpop("taken")
