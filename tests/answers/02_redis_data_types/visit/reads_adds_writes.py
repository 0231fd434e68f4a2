def visit(shop, page):
    count = int(shop.get(f"hits:{page}") or 0)
    shop.set(f"hits:{page}", count + 1)
    return count + 1
