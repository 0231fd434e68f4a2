# ✗ it raised TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType' (Cell, line 4, in visit: `return int(pipe.execute()[0]) + 1`). Look at "Strings: two visitors, one hit" in lesson 02.
#     What is not there is None: the first visit finds nothing to add to.
# CheckFailed: see the line above.

def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.get(page).incr(page)
        return int(pipe.execute()[0]) + 1
