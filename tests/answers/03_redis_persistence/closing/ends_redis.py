# ✓ 20 keys; what is returned: 20
# ✗ a customer is late, and writes one more: expected True, but got 'ConnectionError'. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     Nobody is there any more: SHUTDOWN saves, and then ends Redis.
# CheckFailed: a customer is late, and writes one more

def closing(shop):
    keys = shop.dbsize()
    shop.shutdown(save=True)
    return keys
