# ✗ it raised redis.exceptions.DataError: Invalid input of type: 'bool'. Convert to a bytes, string, int or float first. (Cell, line 2, in like: `shop.hset(f"likes:{post}", name, True)`). Look at "Sets: who bought both?" in lesson 02.
#     `redis-py` takes text, bytes and numbers, and nothing else.
# CheckFailed: see the line above.

def like(shop, post, name):
    shop.hset(f"likes:{post}", name, True)
    return shop.hlen(f"likes:{post}")
