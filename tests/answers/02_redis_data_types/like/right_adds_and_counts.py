def like(shop, post, name):
    shop.sadd(post, name)
    return len(shop.smembers(post))
