# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✓ visits here, there and here again, whenever the other process comes: [1, 2, 3]
# ✗ seconds that are left to what is in Redis: expected -1, no limit, but got [3600]. Look at "Strings: two visitors, one hit" in lesson 02.
#     A count with a limit ends, and the next visit has the number 1 again: set no limit.
# CheckFailed: seconds that are left to what is in Redis

def visit(shop, page):
    with shop.pipeline() as pipe:
        return pipe.incr(f"hits:{page}").expire(f"hits:{page}", 3600).execute()[0]
