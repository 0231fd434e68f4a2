# ✗ it raised TypeError: on_commit()'s callback must be a callable. (Cell, line 7, in write: `transaction.on_commit(tell(post))`). Look at "on_commit: an event before its row" in lesson 05.
#     on_commit takes a function without arguments, which it calls later. `tell(post)` is a call already, and returns None.
# CheckFailed: see the line above.

def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    for post in Post.objects.bulk_create([Post(title=title) for title in titles]):
        transaction.on_commit(tell(post))
