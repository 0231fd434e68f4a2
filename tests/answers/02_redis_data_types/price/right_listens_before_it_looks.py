import uuid


async def price(shop, product, load):
    copy, lock, news, me = (
        f"price:{product}",
        f"lock:{product}",
        f"news:{product}",
        uuid.uuid4().hex,
    )
    v = await shop.get(copy)
    if v is not None:
        return int(v)
    async with shop.pubsub() as ps:
        await ps.subscribe(news)
        while True:
            v = await shop.get(copy)
            if v is not None:
                return int(v)
            if await shop.set(lock, me, nx=True, ex=50):
                try:
                    v = await shop.get(copy)
                    if v is not None:
                        return int(v)
                    value = await load(product)
                    await shop.set(copy, value, ex=3600)
                    return value
                finally:
                    if await shop.get(lock) == me:
                        await shop.delete(lock)
                    await shop.publish(news, "ended")
            await ps.get_message(ignore_subscribe_messages=True, timeout=0.2)
