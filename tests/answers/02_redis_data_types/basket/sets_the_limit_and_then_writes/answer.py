def put(shop, name, product):
    shop.expire(f"basket:{name}", 3600, nx=True)
    shop.hincrby(f"basket:{name}", product, 1)


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
