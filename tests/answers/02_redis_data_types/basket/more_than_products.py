def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby(name, product, 1).hset(name, "since", "today").expire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {p: c if p == "since" else int(c) for p, c in shop.hgetall(name).items()}
