# ✓ Ann, Bob, Ann again and Eve like a post; what is returned: [1, 2, 2, 3]
# ✓ Ann likes another post: 1
# ✗ Zoe likes the first post, in the other process: expected ['4'], but got ['1']. Look at "Sets: who bought both?" in lesson 02.
#     A variable belongs to one process. Both processes have only Redis in common.
# CheckFailed: Zoe likes the first post, in the other process

likes = {}


def like(shop, post, name):
    likes.setdefault(post, set()).add(name)
    return len(likes[post])
