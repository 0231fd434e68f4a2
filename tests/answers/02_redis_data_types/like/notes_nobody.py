# ✗ Ann, Bob, Ann again and Eve like a post; what is returned: expected [1, 2, 2, 3], but got [0, 0, 0, 0]. Look at "Sets: who bought both?" in lesson 02.
#     Nobody was noted: SADD adds a name to the set.
# CheckFailed: Ann, Bob, Ann again and Eve like a post; what is returned

def like(shop, post, name):
    return len(shop.smembers(f"likes:{post}"))
