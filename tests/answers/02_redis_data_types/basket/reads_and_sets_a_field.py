def put(shop, name, product):
    count = int(shop.hget(name, product) or 0)
    with shop.pipeline() as pipe:
        pipe.hset(name, product, count + 1).expire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(name).items()}
