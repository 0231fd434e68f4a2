# ✗ it raised NameError: name 'r' is not defined (Cell, line 2, in like: `r.sadd(f"likes:{post}", name)`). Look at "Sets: who bought both?" in lesson 02.
#     The client is given to your function: here it is called `shop`, not `r`.
# CheckFailed: see the line above.

def like(shop, post, name):
    r.sadd(f"likes:{post}", name)
    return r.scard(f"likes:{post}")
