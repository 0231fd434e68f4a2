def visit(shop, page):
    with shop.lock(f"lock:{page}", timeout=10, sleep=0.01):
        count = int(shop.get(page) or 0) + 1
        shop.set(page, count)
    return count
