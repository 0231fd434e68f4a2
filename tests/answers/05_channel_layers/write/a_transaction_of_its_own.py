# ✓ a list, outside of a transaction: {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}
# ✓ a generator, outside of a transaction: {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}
# ✗ in a transaction: expected {'after its end': ['kick-off', 'half-time', 'end'], 'while it is open': []}, but got {'after its end': [], 'while it is open': ['kick-off', 'half-time', 'end']}. Look at "on_commit: an event before its row" in lesson 05.
#     It was heard of before it was there: who tells has to wait for the end of the transaction, which may be one around the call. A function that is given to transaction.on_commit is called then.
# CheckFailed: in a transaction

def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    with transaction.atomic():
        posts = Post.objects.bulk_create([Post(title=title) for title in titles])
    for post in posts:
        tell(post)
