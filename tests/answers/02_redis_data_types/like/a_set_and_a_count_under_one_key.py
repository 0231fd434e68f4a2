# ✗ it raised redis.exceptions.ResponseError: WRONGTYPE Operation against a key holding the wrong kind of value (Cell, line 3, in like: `shop.incr(post)`). Look at "Sets: who bought both?" in lesson 02.
#     Each value has a type, and this command is for another one: is the key also used for something else?
# CheckFailed: see the line above.

def like(shop, post, name):
    if shop.sadd(post, name):
        shop.incr(post)
    return shop.scard(post)
