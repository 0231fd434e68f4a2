# 20
# ✗ 20 keys; what is returned: expected 20, but got None. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     closing() has to return the number: DBSIZE counts the keys.
# CheckFailed: 20 keys; what is returned

def closing(shop):
    shop.save()
    print(shop.dbsize())
