import time
def put(shop, name, product):
    while not shop.set(f"lock:{name}", 1, nx=True, ex=600):
        time.sleep(0.01)
    with shop.pipeline() as pipe:
        pipe.hincrby(name, product, 1).expire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
