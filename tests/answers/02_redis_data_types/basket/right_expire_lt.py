def put(shop, name, product):
    pipe = shop.pipeline()
    pipe.hincrby(name, product)
    pipe.expire(name, 3600, lt=True)
    pipe.execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
