counts = {}


def visit(shop, page):
    counts[page] = counts.get(page, 0) + 1
    return counts[page]
