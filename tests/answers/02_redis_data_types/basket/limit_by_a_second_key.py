# ✗ the basket ends between two commands; seconds that are left: expected no key without a limit, but got [-1]. Look at "The offer of the day" in lesson 02.
# put() saw a basket with a limit, and by the time it wrote, that had ended: it made a new one without a limit. EXPIRE with NX looks and sets in one command.
# It ended after answer 1 from Redis.

def put(shop, name, product):
    first = shop.set(f"began:{name}", 1, nx=True, ex=3600)
    with shop.pipeline() as pipe:
        pipe.hincrby(f"b:{name}", product, 1)
        if first:
            pipe.expire(f"b:{name}", 3600)
        pipe.execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(f"b:{name}").items()}
