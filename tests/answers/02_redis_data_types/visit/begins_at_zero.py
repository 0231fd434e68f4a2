# ✗ three visits to a page, and one to another: expected [1, 2, 3, 1], but got [0, 1, 2, 0]. Look at "Strings: two visitors, one hit" in lesson 02.
#     The first visit has the number 1.
# CheckFailed: three visits to a page, and one to another

def visit(shop, page):
    with shop.pipeline() as pipe:
        return int(pipe.get(page).incr(page).execute()[0] or 0)
