def visit(shop, page):
    shop.incr(f"hits:{page}")
