def visit(shop, page):
    n = 1
    while not shop.set(f"hit:{page}:{n}", "taken", nx=True):
        n += 1
    return n
