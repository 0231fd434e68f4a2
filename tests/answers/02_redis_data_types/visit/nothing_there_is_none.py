# ✗ it raised TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# What is not there is None: the first visit finds nothing to add to.

def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.get(page).incr(page)
        return int(pipe.execute()[0]) + 1
