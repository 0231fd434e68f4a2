# ✗ the first customer's price and loads, the second one's price and loads: expected [9, 1, 9, 0], but got ["NameError: name 'loaded_once' is not defined", 0, "NameError: name 'loaded_once' is not defined", 0]. Look at "Locks: one loads, the others wait" in lesson 02.
#     What the lesson defines is not here: put its lines into this cell, and give a function of your own what it needs, `shop` and `load` too.
# CheckFailed: the first customer's price and loads, the second one's price and loads

async def price(shop, product, load):
    while (copy := await shop.get(f"cached:{product}")) is None:
        if not await loaded_once(product):
            await asyncio.sleep(0.01)
    return int(copy)
