# ✗ it did not end within 4 s (Cell, line …). Look at "Expiry: the offer of the day" in lesson 02.
#     Whatever put() waits for has to come: who takes a lock sets it free, for the next call too.
# CheckFailed: see the line above.

def put(shop, name, product):
    shop.blpop(f"token:{name}")
    with shop.pipeline() as pipe:
        pipe.hincrby(name, product, 1).expire(name, 3600, nx=True).execute()
    shop.lpush(f"token:{name}", "go on")


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
