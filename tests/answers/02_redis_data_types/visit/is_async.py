# …: RuntimeWarning: coroutine 'visit' was never awaited
#   tb.tb_frame.clear()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ three visits to a page, and one to another: expected [1, 2, 3, 1], but got [<coroutine object visit at …>]. Look at "Strings: two visitors, one hit" in lesson 02.
#     visit() is called without await: write `def`, and not `async def`.
# CheckFailed: three visits to a page, and one to another

async def visit(shop, page):
    return await shop.incr(page)
