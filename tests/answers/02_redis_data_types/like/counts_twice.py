# ✗ Ann, Bob, Ann again and Eve like a post; what is returned: expected [1, 2, 2, 3], but got [1, 2, 3, 4]. Look at "Sets: who bought both?" in lesson 02.
#     Ann was counted twice. A set has each member once, and a counter or a list does not know who it was.
# CheckFailed: Ann, Bob, Ann again and Eve like a post; what is returned

def like(shop, post, name):
    return shop.incr(f"likes:{post}")
