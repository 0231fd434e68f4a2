# ✓ two announcements that nobody hears; what is returned: [0, 0]
# ✓ what `unheard` holds: ['kick-off', 'goal']
# ✗ what a subscriber of `news` hears of the next one: expected 'half-time', but got None. Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     It hears nothing: PUBLISH takes the name of the channel, and then the text.
# CheckFailed: what a subscriber of `news` hears of the next one

def announce(shop, text):
    heard = shop.publish(text, "news")
    if not heard:
        shop.rpush("unheard", text)
    return heard
