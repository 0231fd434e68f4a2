# ✗ a consumer raised redis.exceptions.ResponseError: BUSYGROUP
# catch this one error

async def put(shop, order):
    await shop.xadd("orders", {"order": order})


async def work(shop, do):
    await shop.xgroup_create("orders", "w", "0", mkstream=True)
    for _, entries in await shop.xreadgroup("w", "a", {"orders": ">"}, count=1):
        for id, fields in entries:
            await do(fields["order"])
            await shop.xack("orders", "w", id)
