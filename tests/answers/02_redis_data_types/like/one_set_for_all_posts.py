# ✓ Ann, Bob, Ann again and Eve like a post; what is returned: [1, 2, 2, 3]
# ✗ Ann likes another post: expected 1, but got 3. Look at "Sets: who bought both?" in lesson 02.
#     Each post has people of its own: its name belongs into the key.
# CheckFailed: Ann likes another post

def like(shop, post, name):
    shop.sadd("likes", name)
    return shop.scard("likes")
