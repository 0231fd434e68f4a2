import json
def put(shop, name, product):
    with shop.lock(f"lock:{name}", timeout=10, sleep=0.02):
        content = json.loads(shop.get(f"basket:{name}") or "{}")
        content[product] = content.get(product, 0) + 1
        if not shop.set(f"basket:{name}", json.dumps(content), ex=3600, nx=True):
            left = shop.pttl(f"basket:{name}")
            shop.set(f"basket:{name}", json.dumps(content), px=left if left > 0 else 3_600_000)


def basket(shop, name):
    return json.loads(shop.get(f"basket:{name}") or "{}")
