async def put(shop, order):
    await shop.eval("local n=redis.call('INCR','tail'); redis.call('HSET','o',n,ARGV[1])", 0, order)
async def work(shop, do):
    head = int(await shop.get("head") or 0) + 1
    order = await shop.hget("o", head)
    if order is not None:
        await do(order)
        async with shop.pipeline(transaction=True) as p:
            p.set("head", head); p.hdel("o", head)
            await p.execute()
