# ✗ Till runs in another process and cannot take `lock` (_thread.lock) with it. Make it inside the consumer (in connect, say), or keep it in Redis. Look at "An answer that was lost: count once" in lesson 03.
#     A variable belongs to one process. The consumer is the check's, and calls your book() in another one.
# CheckFailed: see the line above.

import threading

lock = threading.Lock()


def book(shop, order, euros):
    with lock:
        if not shop.sismember("booked", order):
            shop.incrby("takings", euros)
            shop.sadd("booked", order)


def takings(shop):
    return int(shop.get("takings") or 0)
