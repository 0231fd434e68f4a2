# ✓ in the till before the first order: 0
# ✗ it raised TypeError: unsupported operand type(s) for +: 'int' and 'str' (Cell, line 6, in takings: `return sum(shop.hvals("orders"))`). Look at "An answer that was lost: count once" in lesson 03.
#     What comes from Redis is text: make a number of it.
# CheckFailed: see the line above.

def book(shop, order, euros):
    shop.hset("orders", order, euros)


def takings(shop):
    return sum(shop.hvals("orders"))
