# ✗ it did not end within 4 s (Cell, line …). Look at "Strings: two visitors, one hit" in lesson 02.
#     Whatever a visit waits for has to come: who takes a lock sets it free, for the next visit too.
# CheckFailed: see the line above.

import time
def visit(shop, page):
    while not shop.set("lock", 1, nx=True):
        time.sleep(0.01)
    return shop.incr(page)
