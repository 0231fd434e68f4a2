# ✓ a list, outside of a transaction: {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}
# ✗ a generator, outside of a transaction: expected {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}, but got {'heard': [], 'in the database': ['kick-off', 'goal', 'goal']}. Look at "on_commit: an event before its row" in lesson 05.
#     A generator gives what it has once: keep the posts in a list, and go through that.
# CheckFailed: a generator, outside of a transaction

def write(titles):
    send = async_to_sync(get_channel_layer().group_send)
    Post.objects.bulk_create([Post(title=title) for title in titles])
    for title in titles:
        transaction.on_commit(functools.partial(send, "posts", {"type": "say", "text": title}))
