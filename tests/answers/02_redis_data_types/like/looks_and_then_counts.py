# ✓ Ann, Bob, Ann again and Eve like a post; what is returned: [1, 2, 2, 3]
# ✓ Ann likes another post: 1
# ✓ Zoe likes the first post, in the other process: ['4']
# ✗ Eve likes a post here, and there at any moment of that; then Ann does: expected [1, 1, 2], but got [2, 1, 3]. Look at "Sets: who bought both?" in lesson 02.
#     Eve was counted twice: both looked before either had added her, and both added one. SADD looks and adds in one command, and SCARD counts whom it has added.
#     The other process came right after answer 1 from Redis to yours.
# CheckFailed: Eve likes a post here, and there at any moment of that; then Ann does

def like(shop, post, name):
    if shop.sismember(f"likes:{post}", name):
        return int(shop.get(f"count:{post}"))
    shop.sadd(f"likes:{post}", name)
    return shop.incr(f"count:{post}")
