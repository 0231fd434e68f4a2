async def put(shop, order):
    await shop.xadd("orders", {"order": order})


async def work(shop, do):
    try:
        await shop.xgroup_create("orders", "workers", "0", mkstream=True)
    except redis.ResponseError:
        pass
    for _, entries in await shop.xreadgroup("workers", "ann", {"orders": ">"}, count=1):
        for entry, fields in entries:
            await do(fields["order"])
            await shop.xack("orders", "workers", entry)
