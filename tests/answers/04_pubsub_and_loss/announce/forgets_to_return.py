# ✗ two announcements that nobody hears; what is returned: expected [0, 0], but got [None, None]. Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     announce() has to return the number: PUBLISH answers how many have heard it.
# CheckFailed: two announcements that nobody hears; what is returned

def announce(shop, text):
    if not shop.publish("news", text):
        shop.rpush("unheard", text)
