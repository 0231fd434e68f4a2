# cannot take `lock`
# A variable, a lock too, belongs to one process.

import threading

lock = threading.Lock()


def visit(shop, page):
    with lock:
        count = int(shop.get(page) or 0) + 1
        shop.set(page, count)
        return count
