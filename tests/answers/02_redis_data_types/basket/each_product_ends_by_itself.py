# expected [100], but got [100, 3600]
# Each product ends by itself here.

def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.incr(f"basket:{name}/{product}")
        pipe.expire(f"basket:{name}/{product}", 3600, nx=True)
        pipe.execute()


def basket(shop, name):
    keys = shop.keys(f"basket:{name}/*")
    return {key.split("/", 1)[1]: int(shop.get(key)) for key in keys}
