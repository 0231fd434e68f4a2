# ✓ in the till before the first order: 0
# ✗ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: expected [5, 12, 19, 19], but got [5, 12, 12, 12]. Look at "An answer that was lost: count once" in lesson 03.
#     Mug and pen cost the same, and are two orders.
# CheckFailed: tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till

def book(shop, order, euros):
    shop.sadd("takings", euros)


def takings(shop):
    return sum(map(int, shop.smembers("takings")))
