# ✗ it raised TypeError: can only concatenate str (not "int") to str (Cell, line 2, in visit: `count = (shop.get(page) or 0) + 1`). Look at "Strings: two visitors, one hit" in lesson 02.
#     What comes from Redis is text: "41" has to become 41 before you can calculate.
# CheckFailed: see the line above.

def visit(shop, page):
    count = (shop.get(page) or 0) + 1
    shop.set(page, count)
    return count
