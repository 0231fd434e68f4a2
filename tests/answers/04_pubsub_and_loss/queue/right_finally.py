async def put(shop, order):
    await shop.lpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("working", -1)
    if not order:
        order = await shop.rpoplpush("orders", "working")
    if order:
        try:
            await do(order)
        finally:
            async with shop.pipeline() as pipe:
                await pipe.lrem("working", -1, order).execute()
