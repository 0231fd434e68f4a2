# ✓ a list, outside of a transaction: {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}
# ✓ a generator, outside of a transaction: {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}
# ✗ in a transaction: expected {'after its end': ['kick-off', 'half-time', 'end'], 'while it is open': []}, but got {'after its end': ['end', 'end', 'end'], 'while it is open': []}. Look at "on_commit: an event before its row" in lesson 05.
#     A function that is called later finds the variable of the loop as it is then, at the last post. Give each its own post: `lambda post=post: …`, or functools.partial.
# CheckFailed: in a transaction

def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    for post in Post.objects.bulk_create([Post(title=title) for title in titles]):
        transaction.on_commit(lambda: tell(post))
