# ✗ a consumer raised ValueError: not enough values to unpack (expected 1, got 0) (where, stands below). Look at "A worker that dies: at most once" in lesson 04.
#     Where nothing is new, XREADGROUP answers with an empty list: look at it before you unpack it.
# CheckFailed: see the line above.
# Traceback (most recent call last), server 1, /ws/worker/:
#   Cell, line 8, in _work_there
#     await work(shop, do)
#   Cell, line 12, in work
#     [[_, entries]] = await shop.xreadgroup("workers", "bob", {"orders": ">"}, count=1)
# ValueError: not enough values to unpack (expected 1, got 0)

async def put(shop, order):
    await shop.xadd("orders", {"order": order})


async def work(shop, do):
    try:
        await shop.xgroup_create("orders", "workers", "0", mkstream=True)
    except redis.ResponseError:
        pass  # it is there
    _, entries, _ = await shop.xautoclaim("orders", "workers", "bob", min_idle_time=0, count=1)
    if not entries:
        [[_, entries]] = await shop.xreadgroup("workers", "bob", {"orders": ">"}, count=1)
    for entry, fields in entries:
        await do(fields["order"])
        await shop.xack("orders", "workers", entry)
