# ✗ it raised TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Pipeline' (Cell, line 3, in visit: `count = int(pipe.get(f"hits:{page}") or 0) + 1`). Look at "Strings: two visitors, one hit" in lesson 02.
#     In a pipeline nothing is answered before execute(), so there is nothing yet to calculate with.
# CheckFailed: see the line above.

def visit(shop, page):
    with shop.pipeline() as pipe:
        count = int(pipe.get(f"hits:{page}") or 0) + 1
        pipe.set(f"hits:{page}", count)
        pipe.execute()
    return count
