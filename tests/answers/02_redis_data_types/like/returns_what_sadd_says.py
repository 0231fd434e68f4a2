# ✗ Ann, Bob, Ann again and Eve like a post; what is returned: expected [1, 2, 2, 3], but got [1, 1, 0, 1]. Look at "Sets: who bought both?" in lesson 02.
#     SADD answers how many members are new. SCARD answers how many there are.
# CheckFailed: Ann, Bob, Ann again and Eve like a post; what is returned

def like(shop, post, name):
    return shop.sadd(f"likes:{post}", name)
