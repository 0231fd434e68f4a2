# ✗ the program is killed before anything is in the basket
# The hour of the basket began before its first product

import json


def put(shop, name, product):
    key = f"b:{name}"
    done = False
    while not done:
        shop.set(key, "{}", nx=True, ex=3600)

        def go(pipe):
            text = pipe.get(key)
            pipe.multi()
            if text is None:
                return False
            d = json.loads(text)
            d[product] = d.get(product, 0) + 1
            pipe.set(key, json.dumps(d), keepttl=True)
            return True

        done = shop.transaction(go, key, value_from_callable=True)


def basket(shop, name):
    return json.loads(shop.get(f"b:{name}") or "{}")
