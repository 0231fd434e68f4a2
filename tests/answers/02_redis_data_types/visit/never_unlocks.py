import time
def visit(shop, page):
    while not shop.set("lock", 1, nx=True):
        time.sleep(0.01)
    return shop.incr(page)
