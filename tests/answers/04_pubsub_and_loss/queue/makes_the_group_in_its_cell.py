# ✗ a consumer raised redis.exceptions.ResponseError: NOGROUP No such key 'orders' or consumer group 'workers' in XREADGROUP with GROUP option (where, stands below). Look at "A worker that dies: at most once" in lesson 04.
#     Redis is empty when a check begins, so put() or work() has to make the group.
# CheckFailed: see the line above.
# Traceback (most recent call last), server 1, /ws/worker/:
#   Cell, line 8, in _work_there
#     await work(shop, do)
#   Cell, line 10, in work
#     answer = await shop.xreadgroup("workers", "ann", {"orders": "0"}, count=1)
# redis.exceptions.ResponseError: NOGROUP No such key 'orders' or consumer group 'workers' in XREADGROUP with GROUP option

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
