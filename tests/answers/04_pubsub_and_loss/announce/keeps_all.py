# ✓ two announcements that nobody hears; what is returned: [0, 0]
# ✓ what `unheard` holds: ['kick-off', 'goal']
# ✓ what a subscriber of `news` hears of the next one: 'half-time'
# ✗ what was returned for that, and what `unheard` holds: expected (1, ['kick-off', 'goal']), but got (1, ['kick-off', 'goal', 'half-time']). Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     Only what nobody heard is kept: look at what PUBLISH has answered.
# CheckFailed: what was returned for that, and what `unheard` holds

def announce(shop, text):
    shop.rpush("unheard", text)
    return shop.publish("news", text)
