# ✗ the basket ends between two commands; seconds that are left: expected no key without a limit, but got [-1]. Look at "The offer of the day" in lesson 02.
# put() saw a basket with a limit, and by the time it wrote, that had ended: it made a new one without a limit. EXPIRE with NX looks and sets in one command.
# It ended after answer 1 from Redis.

def put(shop, name, product):
    key = f"basket:{name}"
    if shop.exists(key):
        shop.hincrby(key, product, 1)
    else:
        with shop.pipeline() as pipe:
            pipe.hincrby(key, product, 1).expire(key, 3600).execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
