# ✓ in the till before the first order: 0
# ✓ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: [5, 12, 19, 19]
# ✓ another program books the tea again, and a cup for 4 euros; in the till: [19, 23]
# ✗ it did not end within 4 s (Cell, line …, in book: `…`). Look at "An answer that was lost: count once" in lesson 03.
#     Somebody still waits: for a key that nobody deletes, since the program that had set it was killed? Or for a Redis that is not there? book() cannot wait for either.
# CheckFailed: see the line above.

import time


def book(shop, order, euros):
    while not shop.set("lock", "yes", nx=True):
        time.sleep(0.01)
    if shop.sadd("booked", order):
        shop.incrby("takings", euros)
    shop.delete("lock")


def takings(shop):
    return int(shop.get("takings") or 0)
