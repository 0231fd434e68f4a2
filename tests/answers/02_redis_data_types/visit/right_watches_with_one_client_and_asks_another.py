def visit(shop, page):
    pipe = shop.pipeline()
    while True:
        try:
            pipe.watch(page)
            count = int(shop.get(page) or 0) + 1   # another connection of the pool
            pipe.multi()
            pipe.set(page, count)
            pipe.execute()
            return count
        except redis.WatchError:
            pass
        finally:
            pipe.reset()
