# ✗ a consumer raised redis.exceptions.ResponseError: NOGROUP
# put() or work() has to make the group

lab.redis.delete("orders")
lab.redis.xgroup_create("orders", "workers", mkstream=True)


async def put(shop, order):
    await shop.xadd("orders", {"order": order})


async def work(shop, do):
    answer = await shop.xreadgroup("workers", "ann", {"orders": "0"}, count=1)
    if not answer[0][1]:
        answer = await shop.xreadgroup("workers", "ann", {"orders": ">"}, count=1)
    for _, entries in answer:
        for entry, fields in entries:
            await do(fields["order"])
            await shop.xack("orders", "workers", entry)
