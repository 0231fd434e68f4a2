# ✗ three visits to a page, and one to another: expected [1, 2, 3, 1], but got [1, 2, 3, 4]. Look at "Strings: two visitors, one hit" in lesson 02.
#     Each page is counted for itself: its name belongs into the key (or is a field of a hash).
# CheckFailed: three visits to a page, and one to another

def visit(shop, page):
    return shop.incr("hits")
