# but got [[], []]
# is blind to what was put before it was made

async def put(shop, order):
    await shop.xadd("orders", {"order": order})


async def work(shop, do):
    with contextlib.suppress(redis.ResponseError):
        await shop.xgroup_create("orders", "w", "$", mkstream=True)
    for start in "0", ">":
        for _, entries in await shop.xreadgroup("w", "a", {"orders": start}, count=1):
            for id, fields in entries:
                await do(fields["order"])
                await shop.xack("orders", "w", id)
                return
