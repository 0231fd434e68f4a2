# ✗ it raised redis.exceptions.WatchError: Watched variable changed.
# WatchError says that somebody was faster, and nothing was written: look and try again.

def put(shop, name, product):
    with shop.pipeline() as pipe:
        pipe.watch(name)
        count = int(pipe.hget(name, product) or 0)
        pipe.multi()
        pipe.hset(name, product, count + 1).expire(name, 3600, nx=True).execute()


def basket(shop, name):
    return {p: int(c) for p, c in shop.hgetall(name).items()}
