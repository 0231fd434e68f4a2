def visit(shop, page):
    count = (shop.get(page) or 0) + 1
    shop.set(page, count)
    return count
