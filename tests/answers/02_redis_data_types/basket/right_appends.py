def put(shop, name, product):
    key = f"basket:{name}"
    with shop.pipeline() as pipe:
        pipe.set(key, "", ex=3600, nx=True).append(key, product + "\n").execute()


def basket(shop, name):
    content = {}
    for product in (shop.get(f"basket:{name}") or "").splitlines():
        content[product] = content.get(product, 0) + 1
    return content
