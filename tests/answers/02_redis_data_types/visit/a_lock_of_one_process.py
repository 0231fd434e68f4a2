# ✗ Visits runs in another process and cannot take `lock` (_thread.lock) with it. Make it inside the consumer (in connect, say), or keep it in Redis. Look at "Strings: two visitors, one hit" in lesson 02.
#     A variable, a lock too, belongs to one process. The consumer is the check's, and calls your visit() in the other process: both have only Redis in common.
# CheckFailed: see the line above.

import threading

lock = threading.Lock()


def visit(shop, page):
    with lock:
        count = int(shop.get(page) or 0) + 1
        shop.set(page, count)
        return count
