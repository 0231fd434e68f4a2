# ✗ it raised redis.exceptions.WatchError
# look and try again

def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.watch(page)
        count = int(pipe.get(page) or 0) + 1
        pipe.multi()
        pipe.set(page, count)
        pipe.execute()
    return count
