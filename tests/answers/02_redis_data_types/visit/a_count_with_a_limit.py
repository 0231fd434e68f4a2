# ✗ seconds that are left to what is in Redis: expected -1, no limit, but got [3600].
# A count with a limit ends, and the next visit has the number 1 again

def visit(shop, page):
    with shop.pipeline() as pipe:
        return pipe.incr(f"hits:{page}").expire(f"hits:{page}", 3600).execute()[0]
