# ✓ Ann, Bob, Ann again and Eve like a post; what is returned: [1, 2, 2, 3]
# ✓ Ann likes another post: 1
# ✓ Zoe likes the first post, in the other process: ['4']
# ✗ Eve likes a post here, and there at any moment of that; then Ann does: expected [1, 1, 2], but got [1, 0, 2]. Look at "Sets: who bought both?" in lesson 02.
#     Eve is among those who like it, and is not yet counted. A set has its own count, SCARD.
#     The other process came right after answer 1 from Redis to yours.
# CheckFailed: Eve likes a post here, and there at any moment of that; then Ann does

def like(shop, post, name):
    if shop.sadd(f"likes:{post}", name):
        return shop.incr(f"count:{post}")
    return int(shop.get(f"count:{post}") or 0)
