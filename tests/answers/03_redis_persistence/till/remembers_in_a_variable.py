# ✓ in the till before the first order: 0
# ✓ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: [5, 12, 19, 19]
# ✗ another program books the tea again, and a cup for 4 euros; in the till: expected [19, 23], but got [24, 28]. Look at "An answer that was lost: count once" in lesson 03.
#     The other program does not know what this one keeps in a variable.
# CheckFailed: another program books the tea again, and a cup for 4 euros; in the till

booked = set()


def book(shop, order, euros):
    if order not in booked:
        shop.incrby("takings", euros)
        booked.add(order)


def takings(shop):
    return int(shop.get("takings") or 0)
