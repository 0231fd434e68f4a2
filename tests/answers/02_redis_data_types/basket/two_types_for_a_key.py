def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.set(name, "", ex=3600, nx=True).hincrby(name, product, 1).execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
