def visit(shop, page):
    with shop.pipeline() as pipe:
        try:
            pipe.watch(page)
            n = int(pipe.get(page) or 0) + 1
            pipe.multi()
            pipe.set(page, n)
            pipe.execute()
            return n
        except redis.WatchError:
            return None
