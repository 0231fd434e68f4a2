# expected [100], but got [3600]. Look at "The offer of the day" in lesson 02.
# The limit was renewed

def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(f"basket:{name}", product, 1)
        pipe.expire(f"basket:{name}", 3600)
        pipe.execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
