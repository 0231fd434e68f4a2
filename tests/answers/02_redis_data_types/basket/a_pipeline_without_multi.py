# ✓ one product is put in; seconds that are left to what is in Redis: [3600]
# ✓ what is in the basket, when another mug and tea were put in: {'mug': 2, 'tea': 1}
# ✓ a basket that nobody made: {}
# ✓ seconds that are left: [3600]
# ✓ 100 seconds are left, and a mug and jam are put in; seconds that are left then: [100]
# ✓ what is in the basket then: {'jam': 1, 'mug': 3, 'tea': 1}
# ✓ a basket has ended, and a new one begins: ({'jam': 1}, [3600])
# ✗ the program is killed between two of its commands; seconds that are left: expected no key without a limit, but got [-1]. Look at "Pipelines: a hundred questions at once" in lesson 02.
#     Between putting something in and setting the limit the program may be killed, and then the basket stays for ever. A pipeline with MULTI and EXEC does both in one piece.
#     It was killed after answer 1 from Redis.
# CheckFailed: the program is killed between two of its commands; seconds that are left

def put(shop, name, product):
    with shop.pipeline(transaction=False) as pipe:
        pipe.hincrby(f"basket:{name}", product, 1)
        pipe.expire(f"basket:{name}", 3600, nx=True)
        pipe.execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
