# ✗ it raised TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Pipeline'
# In a pipeline nothing is answered before execute().

def put(shop, name, product):
    with shop.pipeline() as pipe:
        count = int(pipe.hget(name, product) or 0)
        pipe.hset(name, product, count + 1).expire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
