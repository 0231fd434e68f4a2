# ✗ Ann, Bob, Ann again and Eve like a post; what is returned: expected [1, 2, 2, 3], but got [[1, 1], [1, 2], [0, 2], [1, 3]]. Look at "Sets: who bought both?" in lesson 02.
#     In a pipeline nothing is answered before execute(), which returns a list of the answers.
# CheckFailed: Ann, Bob, Ann again and Eve like a post; what is returned

def like(shop, post, name):
    with shop.pipeline() as pipe:
        return pipe.sadd(f"likes:{post}", name).scard(f"likes:{post}").execute()
