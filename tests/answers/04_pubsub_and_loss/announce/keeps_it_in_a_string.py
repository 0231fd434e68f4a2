# ✓ two announcements that nobody hears; what is returned: [0, 0]
# ✗ it raised redis.exceptions.ResponseError: WRONGTYPE Operation against a key holding the wrong kind of value (Cell, line 16, in _check_announce: `"what `unheard` holds", expected=["kick-off", "goal"], got=lab.redis.lrange("unheard", 0, -1), hints={`). Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     `unheard` is a list: RPUSH puts a text at its end.
# CheckFailed: see the line above.

def announce(shop, text):
    heard = shop.publish("news", text)
    if not heard:
        shop.set("unheard", text)
    return heard
