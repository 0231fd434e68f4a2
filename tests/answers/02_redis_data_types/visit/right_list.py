def visit(shop, page):
    return shop.rpush(f"visits:{page}", "one more")
