def put(shop, name, product):
    first = shop.set(f"began:{name}", 1, nx=True, ex=3600)
    with shop.pipeline() as pipe:
        pipe.hincrby(f"b:{name}", product, 1)
        if first:
            pipe.expire(f"b:{name}", 3600)
        pipe.execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(f"b:{name}").items()}
