import json


def put(shop, name, product):
    key = f"basket:{name}"
    content = json.loads(shop.get(key) or "{}")
    content[product] = content.get(product, 0) + 1
    shop.set(key, json.dumps(content), ex=3600, nx=True) or shop.set(key, json.dumps(content), keepttl=True)


def basket(shop, name):
    return json.loads(shop.get(f"basket:{name}") or "{}")
