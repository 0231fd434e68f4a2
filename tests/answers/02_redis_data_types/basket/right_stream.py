from collections import Counter


def put(shop, name, product):
    with shop.pipeline() as p:
        p.xadd("b:" + name, {"p": product})
        p.expire("b:" + name, 3600, nx=True)
        p.execute()


def basket(shop, name):
    return dict(Counter(f["p"] for _, f in shop.xrange("b:" + name)))
