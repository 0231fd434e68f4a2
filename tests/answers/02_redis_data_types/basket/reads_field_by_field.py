# ✗ it raised TypeError: int() argument must be a string
# So they do where it has ended since you looked: read it in one command.

def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(f"basket:{name}", product, 1)
        pipe.expire(f"basket:{name}", 3600, nx=True)
        pipe.execute()


def basket(shop, name):
    return {
        product: int(shop.hget(f"basket:{name}", product))
        for product in shop.hkeys(f"basket:{name}")
    }
