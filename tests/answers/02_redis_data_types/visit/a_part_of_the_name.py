# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✗ visits here, there and here again, whenever the other process comes: expected 1, 2, 3 in any order, but got [4, 5, 6]. Look at "Strings: two visitors, one hit" in lesson 02.
#     Each page is counted for itself: its whole name belongs into the key.
#     It came right after answer 2 from Redis to yours.
# CheckFailed: visits here, there and here again, whenever the other process comes

def visit(shop, page):
    return shop.incr(f"hits:{page[0]}")
