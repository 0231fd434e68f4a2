# ✗ in the till before the first order: expected 0, but got None. Look at "An answer that was lost: count once" in lesson 03.
#     takings() has to return the number.
# CheckFailed: in the till before the first order

def book(shop, order, euros):
    shop.hset("orders", order, euros)


def takings(shop):
    sum(map(int, shop.hvals("orders")))
