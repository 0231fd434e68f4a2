# ✗ Ann, Bob, Ann again and Eve like a post; what is returned: expected [1, 2, 2, 3], but got [None, None, None, None]. Look at "Sets: who bought both?" in lesson 02.
#     like() has to return the number.
# CheckFailed: Ann, Bob, Ann again and Eve like a post; what is returned

def like(shop, post, name):
    shop.sadd(f"likes:{post}", name)
    shop.scard(f"likes:{post}")
