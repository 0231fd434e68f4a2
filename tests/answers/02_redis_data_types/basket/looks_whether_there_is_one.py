def put(shop, name, product):
    key = f"basket:{name}"
    if shop.exists(key):
        shop.hincrby(key, product, 1)
    else:
        with shop.pipeline() as pipe:
            pipe.hincrby(key, product, 1).expire(key, 3600).execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
