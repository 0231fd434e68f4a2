def visit(shop, page):
    return shop.incr("hits")
