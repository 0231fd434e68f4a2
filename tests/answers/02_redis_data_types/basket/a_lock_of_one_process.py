# ✗ OtherTab runs in another process and cannot take `lock` (_thread.lock) with it. Make it inside the consumer (in connect, say), or keep it in Redis. Look at "Expiry: the offer of the day" in lesson 02.
#     A variable belongs to one process. Both tabs have only Redis in common.
# CheckFailed: see the line above.

import threading
lock = threading.Lock()
def put(shop, name, product):
    with lock:
        shop.hincrby(name, product, 1)
        shop.expire(name, 3600, nx=True)


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
