# ✗ it raised TypeError: int() argument must be
# In a pipeline nothing is answered before execute()

def visit(shop, page):
    with shop.pipeline() as pipe:
        count = int(pipe.get(f"hits:{page}") or 0) + 1
        pipe.set(f"hits:{page}", count)
        pipe.execute()
    return count
