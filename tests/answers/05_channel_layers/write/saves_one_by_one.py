# ✓ a list, outside of a transaction: {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}
# ✓ a generator, outside of a transaction: {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}
# ✓ in a transaction: {'after its end': ['kick-off', 'half-time', 'end'], 'while it is open': []}
# ✓ in a transaction that is rolled back: {'after its end': [], 'while it is open': []}
# ✗ INSERTs for three posts: expected 1, but got 3. Look at "Who may send: a model" in lesson 05.
#     Each post was saved by itself. bulk_create writes them by one statement.
# CheckFailed: INSERTs for three posts

def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    for title in titles:
        post = Post.objects.create(title=title)
        transaction.on_commit(lambda post=post: tell(post))
