# ✗ the first customer's price and loads, the second one's price and loads: expected [9, 1, 9, 0], but got ["DataError: Invalid input of type: 'coroutine'. Convert to a bytes, string, int or float first.", 0, "DataError: Invalid input of type: 'coroutine'. Convert to a bytes, string, int or float first.", 0]. Look at "Locks: one loads, the others wait" in lesson 02.
#     Your code raised an error, which this customer got. A load is awaited, and so is each call of shop.
# CheckFailed: the first customer's price and loads, the second one's price and loads
# …: RuntimeWarning: coroutine '_ask.<locals>.load' was never awaited
#   result = f"{type(error).__name__}: {error}"

async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None:
        cached = load(product)
        await shop.set(product, cached, ex=3600)
    return int(cached)
