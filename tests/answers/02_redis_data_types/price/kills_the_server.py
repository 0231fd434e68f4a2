# ✗ server 1 died (exit status 2). Look at "Fifty questions for a slow database" in lesson 02.
# CheckFailed: see the line above.

import os
async def price(shop, product, load):
    os._exit(2)
