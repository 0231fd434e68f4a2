def visit(shop, page):
    return shop.append(f"hits:{page}", "x")
