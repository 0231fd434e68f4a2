def put(shop, name, product):
    shop.eval(
        "redis.call('ZINCRBY', KEYS[1], 1, ARGV[1]);"
        "if redis.call('TTL', KEYS[1]) < 0 then redis.call('EXPIRE', KEYS[1], 3600) end",
        1, f"basket {name}", product,
    )


def basket(shop, name):
    return dict(shop.zrange(f"basket {name}", 0, -1, withscores=True))
