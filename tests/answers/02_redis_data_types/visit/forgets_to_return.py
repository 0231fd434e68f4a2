# ✗ three visits to a page, and one to another: expected [1, 2, 3, 1], but got [None, None, None, None]. Look at "Strings: two visitors, one hit" in lesson 02.
#     visit() has to return the number.
# CheckFailed: three visits to a page, and one to another

def visit(shop, page):
    shop.incr(f"hits:{page}")
