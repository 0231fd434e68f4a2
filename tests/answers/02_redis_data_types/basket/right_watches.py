import json


def put(shop, name, product):
    with shop.pipeline() as pipe:
        while True:
            try:
                pipe.watch(name)
                content = json.loads(pipe.get(name) or "{}")
                left = pipe.ttl(name)
                content[product] = content.get(product, 0) + 1
                pipe.multi()
                pipe.set(name, json.dumps(content), ex=left if left > 0 else 3600)
                pipe.execute()
                return
            except redis.WatchError:
                continue


def basket(shop, name):
    return json.loads(shop.get(name) or "{}")
