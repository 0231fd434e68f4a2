# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✗ visits here, there and here again, whenever the other process comes: expected 1, 2, 3 in any order, but got [None, 1, 2]. Look at "Strings: two visitors, one hit" in lesson 02.
#     A visit was given up: after a WatchError, look and try again.
#     It came right after answer 1 from Redis to yours.
# CheckFailed: visits here, there and here again, whenever the other process comes

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
