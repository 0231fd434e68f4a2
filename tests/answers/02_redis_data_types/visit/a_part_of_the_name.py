def visit(shop, page):
    return shop.incr(f"hits:{page[0]}")
