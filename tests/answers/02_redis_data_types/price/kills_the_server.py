# ✗ server 1 died (exit status 2). Look at "Locks: one loads, the others wait" in lesson 02.
# CheckFailed: see the line above.

import os
async def price(shop, product, load):
    os._exit(2)
