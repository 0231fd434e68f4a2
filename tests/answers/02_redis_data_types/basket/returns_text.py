def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(name, product, 1)
        pipe.expire(name, 3600, nx=True)
        pipe.execute()


def basket(shop, name):
    return shop.hgetall(name)
