# but got [None, None, None, None]
# visit() has to return the number.

def visit(shop, page):
    shop.incr(f"hits:{page}")
