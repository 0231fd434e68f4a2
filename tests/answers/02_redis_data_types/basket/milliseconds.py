def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(name, product, 1).pexpire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
