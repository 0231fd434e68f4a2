# ✗ a basket with a mug and a tea ends while basket() looks: expected all of it, or {}, but got {'mug': 1}.
# The basket ended between two commands of basket(): read it in one.

def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(f"basket:{name}", product, 1)
        pipe.expire(f"basket:{name}", 3600, nx=True)
        pipe.execute()


def basket(shop, name):
    found = {}
    for product in sorted(shop.hkeys(f"basket:{name}")):
        if count := shop.hget(f"basket:{name}", product):
            found[product] = int(count)
    return found
