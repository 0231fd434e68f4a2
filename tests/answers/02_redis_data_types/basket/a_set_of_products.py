# but got {'
# put() adds one more

def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.sadd(name, product).expire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {product: 1 for product in shop.smembers(name)}
