# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✗ visits here, there and here again, whenever the other process comes: expected 1, 2, 3 in any order, but got [1, 1, 2]. Look at "Strings: two visitors, one hit" in lesson 02.
#     A visit was lost: between two of your commands the other process has written, and yours wrote over it. Look for the one command that reads, adds and writes.
#     It came right after answer 1 from Redis to yours.
# CheckFailed: visits here, there and here again, whenever the other process comes

def visit(shop, page):
    if not shop.exists(page):
        shop.set(page, 0)
    return shop.incr(page)
