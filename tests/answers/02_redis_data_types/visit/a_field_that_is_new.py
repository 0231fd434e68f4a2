def visit(shop, page):
    return shop.hset("hits", page, 1)
