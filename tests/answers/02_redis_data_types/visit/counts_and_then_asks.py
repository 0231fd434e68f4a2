def visit(shop, page):
    shop.incr(f"hits:{page}")
    return int(shop.get(f"hits:{page}"))
