# ✗ orders done in the first call of work(), and in four more: expected [['tea'], ['milk', 'milk']], but got [[], []]. Look at "A worker that dies: at most once" in lesson 04.
#     A group that begins at "$" is blind to what was put before it was made: begin at "0".
# CheckFailed: orders done in the first call of work(), and in four more

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
