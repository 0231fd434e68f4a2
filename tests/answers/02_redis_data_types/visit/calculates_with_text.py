# ✗ it raised TypeError: can only concatenate str
# "41" has to become 41

def visit(shop, page):
    count = (shop.get(page) or 0) + 1
    shop.set(page, count)
    return count
