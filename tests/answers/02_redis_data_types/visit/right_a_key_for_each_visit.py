def visit(shop, page):
    n = 1
    while not shop.set(f"{page}/{n}", "x", nx=True):
        n += 1
    return n
