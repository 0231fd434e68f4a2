# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✗ visits here, there and here again, whenever the other process comes: expected 1, 2, 3 in any order, but got [1, 1, 2]. Look at "Strings: two visitors, one hit" in lesson 02.
#     These numbers are in no key of Redis: a variable belongs to one process, and the other has its own.
#     It came right after answer 1 from Redis to yours.
# CheckFailed: visits here, there and here again, whenever the other process comes

counts = {}


def visit(shop, page):
    counts[page] = counts.get(page, 0) + 1
    return counts[page]
