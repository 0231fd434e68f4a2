# ✗ visits here, there and here again, whenever the other process comes: expected 1, 2, 3 in any order, but got [2, 2, 3].
# All are counted, but a number was told twice or not at all

def visit(shop, page):
    with shop.pipeline(transaction=False) as pipe:
        pipe.incr(f"hits:{page}")
        pipe.get(f"hits:{page}")
        return int(pipe.execute()[1])
