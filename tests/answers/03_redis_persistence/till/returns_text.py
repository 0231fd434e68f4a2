# ✓ in the till before the first order: 0
# ✗ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: expected [5, 12, 19, 19], but got ['5', '12', '19', '19']. Look at "An answer that was lost: count once" in lesson 03.
#     This is not a number yet: Redis answers in text.
# CheckFailed: tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till

def book(shop, order, euros):
    if shop.sadd("booked", order):
        shop.incrby("takings", euros)


def takings(shop):
    return shop.get("takings") or 0
