# ✗ it did not end within 4 s (Cell, line 24, in _done_by_worker: `done += await worker.hear(lambda text: killed or text == "(ready)")`). Look at "A worker that dies: at most once" in lesson 04.
#     Where there is no order, work() has to return at once: BLPOP, BLMOVE and XREADGROUP with block=0 wait.
# CheckFailed: see the line above.

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.blmove("orders", "taken", 0, "LEFT", "RIGHT")
    await do(order)
    await shop.lpop("taken")
