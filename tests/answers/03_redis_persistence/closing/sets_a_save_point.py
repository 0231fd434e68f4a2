# ✓ 20 keys; what is returned: 20
# ✓ a customer is late, and writes one more: True
# ✗ keys that are there when Redis was killed and started again: expected 20, but got 0. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     Nothing was on the disk yet. BGSAVE begins to save and returns; what you set with CONFIG SET is for later. SAVE returns when all is written.
# CheckFailed: keys that are there when Redis was killed and started again

def closing(shop):
    shop.config_set("save", "60 1")
    return shop.dbsize()
