# ✓ two announcements that nobody hears; what is returned: [0, 0]
# ✗ what `unheard` holds: expected ['kick-off', 'goal'], but got ['goal', 'kick-off']. Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     The last came first: LPUSH puts a text at the beginning, RPUSH at the end.
# CheckFailed: what `unheard` holds

def announce(shop, text):
    heard = shop.publish("news", text)
    if not heard:
        shop.lpush("unheard", text)
    return heard
