# ✗ three visits to a page, and one to another: expected [1, 2, 3, 1], but got [[1], [2], [3], [1]]. Look at "Strings: two visitors, one hit" in lesson 02.
#     In a pipeline nothing is answered before execute(), which returns a list of the answers.
# CheckFailed: three visits to a page, and one to another

def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.incr(page)
        return pipe.execute()
