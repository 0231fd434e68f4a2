def put(shop, name, product):
    shop.hincrby(f"basket:{name}", product, 1)
    shop.expire(f"basket:{name}", 3600, nx=True)


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
