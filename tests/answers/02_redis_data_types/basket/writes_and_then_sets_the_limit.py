# ✗ the program is killed between two of its commands; seconds that are left: expected no key without a limit, but got [-1]. Look at "A hundred questions in one breath" in lesson 02.
# Between putting something in and setting the limit the program may be killed, and then the basket stays for ever. A pipeline with MULTI and EXEC does both in one piece.
# It was killed after answer 1 from Redis.

def put(shop, name, product):
    shop.hincrby(f"basket:{name}", product, 1)
    shop.expire(f"basket:{name}", 3600, nx=True)


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
