def announce(shop, text):
    return shop.publish("news", text) or (shop.rpush("unheard", text) and 0)
