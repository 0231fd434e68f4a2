from collections import Counter


def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.rpush(f"b/{name}", product).expire(f"b/{name}", 3600, nx=True).execute()


def basket(shop, name):
    return Counter(shop.lrange(f"b/{name}", 0, -1))
