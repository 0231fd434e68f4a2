# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✗ it raised redis.exceptions.WatchError: Watched variable changed. (Cell, line 7, in visit: `pipe.execute()`). Look at "Strings: two visitors, one hit" in lesson 02.
#     WatchError says that somebody was faster, and nothing was written: look and try again.
# CheckFailed: see the line above.

def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.watch(page)
        count = int(pipe.get(page) or 0) + 1
        pipe.multi()
        pipe.set(page, count)
        pipe.execute()
    return count
