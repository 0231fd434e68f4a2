# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✗ visits here, there and here again, whenever the other process comes: expected 1, 2, 3 in any order, but got [2, 2, 3]. Look at "Strings: two visitors, one hit" in lesson 02.
#     All are counted, but a number was told twice or not at all: who asks for the count in a second command hears of the other's visit too. The command that counts also answers.
#     It came right after answer 1 from Redis to yours.
# CheckFailed: visits here, there and here again, whenever the other process comes

def visit(shop, page):
    shop.incr(f"hits:{page}")
    return int(shop.get(f"hits:{page}"))
