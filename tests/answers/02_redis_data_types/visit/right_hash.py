def visit(shop, page):
    return str(shop.hincrby("hits", page, 1))
