import uuid
def put(shop, name, product):
    pipe = shop.pipeline()
    pipe.sadd(f"b:{name}", f"{uuid.uuid4()} {product}")
    pipe.expire(f"b:{name}", 3600, nx=True)
    pipe.execute()


def basket(shop, name):
    content = {}
    for member in shop.smembers(f"b:{name}"):
        product = member.split(" ", 1)[1]
        content[product] = content.get(product, 0) + 1
    return content
