# ✗ one product is put in; seconds that are left to what is in Redis: expected [3600], but got [600, 3600]. Look at "Expiry: the offer of the day" in lesson 02.
#     Besides the basket something is left: what put() takes, a lock perhaps, it has to set free.
# CheckFailed: one product is put in; seconds that are left to what is in Redis

import time
def put(shop, name, product):
    while not shop.set(f"lock:{name}", 1, nx=True, ex=600):
        time.sleep(0.01)
    with shop.pipeline() as pipe:
        pipe.hincrby(name, product, 1).expire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
