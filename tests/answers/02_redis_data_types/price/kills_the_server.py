import os
async def price(shop, product, load):
    os._exit(2)
