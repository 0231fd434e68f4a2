# ✗ a list, outside of a transaction: expected {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}, but got {'heard': ['kick-off', 'goal'], 'in the database': ['kick-off', 'goal']}. Look at "on_commit: an event before its row" in lesson 05.
#     The same title may stand twice: these are two posts.
# CheckFailed: a list, outside of a transaction

def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    posts = {title: Post(title=title) for title in titles}
    Post.objects.bulk_create(posts.values())
    for post in posts.values():
        transaction.on_commit(functools.partial(tell, post))
