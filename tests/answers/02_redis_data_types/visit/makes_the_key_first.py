def visit(shop, page):
    if not shop.exists(page):
        shop.set(page, 0)
    return shop.incr(page)
