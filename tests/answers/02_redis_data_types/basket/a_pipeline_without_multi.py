def put(shop, name, product):
    with shop.pipeline(transaction=False) as pipe:
        pipe.hincrby(f"basket:{name}", product, 1)
        pipe.expire(f"basket:{name}", 3600, nx=True)
        pipe.execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
