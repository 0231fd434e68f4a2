# ✗ Ann, Bob, Ann again and Eve like a post; what is returned: expected [1, 2, 2, 3], but got ['1', '2', '2', '3']. Look at "Sets: who bought both?" in lesson 02.
#     Redis answers in text: make the number a number.
# CheckFailed: Ann, Bob, Ann again and Eve like a post; what is returned

def like(shop, post, name):
    if shop.sadd(f"likes:{post}", name):
        shop.incr(f"count:{post}")
    return shop.get(f"count:{post}")
