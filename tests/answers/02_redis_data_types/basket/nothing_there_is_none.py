# ✗ it raised TypeError: the JSON object must be str, bytes or bytearray, not NoneType
# Where there is no basket yet, HGET and GET return None.

def put(shop, name, product):
    content = json.loads(shop.get(name))
    content[product] = content.get(product, 0) + 1
    shop.set(name, json.dumps(content), ex=3600)


def basket(shop, name):
    return json.loads(shop.get(name))
