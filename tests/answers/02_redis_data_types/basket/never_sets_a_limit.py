def put(shop, name, product):
    shop.hincrby(f"basket:{name}", product, 1)


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
