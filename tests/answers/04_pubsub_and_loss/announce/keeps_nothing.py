# ✓ two announcements that nobody hears; what is returned: [0, 0]
# ✗ what `unheard` holds: expected ['kick-off', 'goal'], but got []. Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     Nobody heard them, so they are to be kept: RPUSH puts a text at the end of a list.
# CheckFailed: what `unheard` holds

def announce(shop, text):
    return shop.publish("news", text)
