# mugs in the basket, when one was put in here, one in the other tab at any moment, and one here again: expected 3, but got 2.
# yours wrote over it, or deleted it.

def put(shop, name, product):
    key = f"basket:{name}"
    if shop.set(f"began:{name}", 1, nx=True, ex=3600):
        with shop.pipeline() as pipe:
            pipe.delete(key).hincrby(key, product, 1).expire(key, 3600).execute()
    else:
        shop.hincrby(key, product, 1)


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
