async def visit(shop, page):
    return await shop.incr(page)
