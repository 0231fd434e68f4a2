# ✓ in the till before the first order: 0
# ✗ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: expected [5, 12, 19, 19], but got [5, 12, 19, 24]. Look at "An answer that was lost: count once" in lesson 03.
#     The tea was counted twice: INCRBY knows how much, and not of whom.
# CheckFailed: tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till

def book(shop, order, euros):
    with shop.pipeline() as pipe:
        pipe.sadd("booked", order)
        pipe.incrby("takings", euros)
        pipe.execute()


def takings(shop):
    return int(shop.get("takings") or 0)
