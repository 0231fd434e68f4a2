# ✗ server 1 died (exit status 0). Look at "A worker that dies: at most once" in lesson 04.
# CheckFailed: see the line above.

import os


async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lpop("orders")
    if order is None:
        os._exit(0)
    await do(order)
