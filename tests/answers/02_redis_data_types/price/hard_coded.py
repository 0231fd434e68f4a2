# ✗ the first customer's price and loads, the second one's price and loads: expected [9, 1, 9, 0], but got [9, 0, 9, 0]. Look at "Locks: one loads, the others wait" in lesson 02.
#     There is no copy yet, so the first customer has to load.
# CheckFailed: the first customer's price and loads, the second one's price and loads

async def price(shop, product, load):
    return 9
