def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.hincrby("basket", product, 1).expire("basket", 3600, nx=True).execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall("basket").items()}
