async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    shop = redis.Redis.from_url(settings.REDIS_URL, decode_responses=True)
    while (order := shop.lpop("orders")) is None:
        pass
    await do(order)
