# ✓ one product is put in; seconds that are left to what is in Redis: [3600]
# ✓ what is in the basket, when another mug and tea were put in: {'mug': 2, 'tea': 1}
# ✓ a basket that nobody made: {}
# ✓ seconds that are left: [3600]
# ✗ 100 seconds are left, and a mug and jam are put in; seconds that are left then: expected [100], but got [3600]. Look at "Expiry: the offer of the day" in lesson 02.
#     The limit was renewed: who always puts something in would have a basket for ever. Set a limit only where there is none.
# CheckFailed: 100 seconds are left, and a mug and jam are put in; seconds that are left then

def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(f"basket:{name}", product, 1)
        pipe.expire(f"basket:{name}", 3600)
        pipe.execute()


def basket(shop, name):
    return {product: int(count) for product, count in shop.hgetall(f"basket:{name}").items()}
