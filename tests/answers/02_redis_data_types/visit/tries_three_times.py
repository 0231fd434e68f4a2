# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✓ visits here, there and here again, whenever the other process comes: [1, 2, 3]
# ✓ seconds that are left to what is in Redis: [-1]
# ✗ the other process came after each of 25 answers: expected all numbers, each once, but got [None, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]. Look at "Strings: two visitors, one hit" in lesson 02.
#     After a WatchError try again, as often as it takes.
# CheckFailed: the other process came after each of 25 answers

def visit(shop, page):
    for _ in range(3):
        with shop.pipeline() as pipe:
            try:
                pipe.watch(page)
                count = int(pipe.get(page) or 0) + 1
                pipe.multi()
                pipe.set(page, count)
                pipe.execute()
                return count
            except redis.WatchError:
                pass
