HITS = "hits"


def add(shop, key, field, count=1):
    """Add to a field, and return what it is now."""
    return shop.hincrby(key, field, count)


def visits(shop, page):
    return add(shop, HITS, page)


def visit(shop, page):
    """Count a visit to a page, and return its number."""
    return visits(shop, page)
