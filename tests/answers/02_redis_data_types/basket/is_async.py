async def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(name, product, 1).expire(name, 3600, nx=True).execute()


async def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
