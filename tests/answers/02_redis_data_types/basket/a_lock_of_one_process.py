import threading
lock = threading.Lock()
def put(shop, name, product):
    with lock:
        shop.hincrby(name, product, 1)
        shop.expire(name, 3600, nx=True)


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
