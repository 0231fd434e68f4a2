async def put(shop, order):
    async with shop.pipeline(transaction=True) as pipe:
        await pipe.rpush("orders", order).incr("put").execute()


async def work(shop, do):
    async with shop.pipeline(transaction=True) as pipe:
        taken, waiting = await pipe.lrange("taken", 0, -1).lrange("orders", 0, 0).execute()
    if not taken and waiting:
        async with shop.pipeline(transaction=True) as pipe:
            await pipe.lpop("orders").rpush("taken", waiting[0]).execute()
        taken = waiting
    if taken:
        await do(taken[0])
        async with shop.pipeline(transaction=True) as pipe:
            await pipe.delete("taken").execute()
