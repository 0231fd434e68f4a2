# ✗ three visits to a page, and one to another: expected [1, 2, 3, 1]
# visit() is called without await: write `def`, and not `async def`.

async def visit(shop, page):
    return await shop.incr(page)
