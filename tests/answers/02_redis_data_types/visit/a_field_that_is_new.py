# ✗ three visits to a page, and one to another: expected [1, 2, 3, 1], but got [1, 0, 0, 1]. Look at "Strings: two visitors, one hit" in lesson 02.
#     The number does not grow. Not each command answers with a count: HSET says how many fields are new.
# CheckFailed: three visits to a page, and one to another

def visit(shop, page):
    return shop.hset("hits", page, 1)
