# ✗ two announcements that nobody hears; what is returned: expected [0, 0], but got [1, 2]. Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     This is how long the list is. PUBLISH answers how many have heard it.
# CheckFailed: two announcements that nobody hears; what is returned

def announce(shop, text):
    return shop.publish("news", text) or shop.rpush("unheard", text)
