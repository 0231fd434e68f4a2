import time
def put(shop, name, product):
    while not shop.setnx(f"lock:{name}", 1):
        time.sleep(0.01)
    with shop.pipeline() as pipe:
        pipe.hincrby(f"b:{name}", product, 1).expire(f"b:{name}", 3600, nx=True).execute()
    shop.delete(f"lock:{name}")


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(f"b:{name}").items()}
