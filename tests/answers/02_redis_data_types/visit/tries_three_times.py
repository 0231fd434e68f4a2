def visit(shop, page):
    for _ in range(3):
        with shop.pipeline() as pipe:
            try:
                pipe.watch(page)
                count = int(pipe.get(page) or 0) + 1
                pipe.multi()
                pipe.set(page, count)
                pipe.execute()
                return count
            except redis.WatchError:
                pass
