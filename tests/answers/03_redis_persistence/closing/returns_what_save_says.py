# ✗ 20 keys; what is returned: expected 20, but got True. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     This is what the command that saves has answered. DBSIZE counts the keys.
# CheckFailed: 20 keys; what is returned

def closing(shop):
    return shop.save()
