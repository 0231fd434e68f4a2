# ✗ the program is killed between two of its commands; seconds that are left: expected no key without a limit, but got [-1].
# A pipeline with MULTI and EXEC does both in one piece.

def put(shop, name, product):
    with shop.pipeline(transaction=False) as pipe:
        pipe.hincrby(f"basket:{name}", product, 1)
        pipe.expire(f"basket:{name}", 3600, nx=True)
        pipe.execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
