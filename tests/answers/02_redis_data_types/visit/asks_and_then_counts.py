def visit(shop, page):
    number = int(shop.get(f"hits:{page}") or 0) + 1
    shop.incr(f"hits:{page}")
    return number
