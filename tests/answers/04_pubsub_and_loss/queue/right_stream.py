async def put(shop, order):
    await shop.xadd("orders", {"order": order})


async def work(shop, do):
    try:
        await shop.xgroup_create("orders", "workers", "0", mkstream=True)
    except redis.ResponseError:
        pass  # it is there
    _, entries, *_ = await shop.xautoclaim("orders", "workers", "bob", min_idle_time=0, count=1)
    if not entries:
        answer = await shop.xreadgroup("workers", "bob", {"orders": ">"}, count=1)
        entries = answer[0][1] if answer else []
    for entry, fields in entries:
        await do(fields["order"])
        await shop.xack("orders", "workers", entry)
