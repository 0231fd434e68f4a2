def announce(shop, text):
    if shop.pubsub_numsub("news")[0][1] == 0:
        shop.rpush("unheard", text)
    return shop.publish("news", text)
