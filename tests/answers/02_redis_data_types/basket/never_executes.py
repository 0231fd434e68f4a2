def put(shop, name, product):
    pipe = shop.pipeline()
    pipe.hincrby(name, product, 1)
    pipe.expire(name, 3600, nx=True)


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
