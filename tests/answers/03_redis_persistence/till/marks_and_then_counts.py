# ✓ in the till before the first order: 0
# ✓ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: [5, 12, 19, 19]
# ✓ another program books the tea again, and a cup for 4 euros; in the till: [19, 23]
# ✗ the program is killed between two of its commands, and another one books that order of 10 euros again; counted: expected 10, but got 0. Look at "An answer that was lost: count once" in lesson 03.
#     The order was noted as booked, its euros were not counted yet, and now they never are.
#     It was killed after answer 1 from Redis.
# CheckFailed: the program is killed between two of its commands, and another one books that order of 10 euros again; counted

def book(shop, order, euros):
    if shop.sadd("booked", order):
        shop.incrby("takings", euros)


def takings(shop):
    return int(shop.get("takings") or 0)
