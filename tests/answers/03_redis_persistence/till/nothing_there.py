# ✗ it raised TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType' (Cell, line 7, in takings: `return int(shop.get("takings"))`). Look at "An answer that was lost: count once" in lesson 03.
#     What is not there is None: before the first order there is nothing to calculate with.
# CheckFailed: see the line above.

def book(shop, order, euros):
    if shop.sadd("booked", order):
        shop.incrby("takings", euros)


def takings(shop):
    return int(shop.get("takings"))
