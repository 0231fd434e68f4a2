# ✗ a consumer raised ValueError: No handler for message type post.new (where, stands below). Look at "on_commit: an event before its row" in lesson 05.
#     What a message has as its type is the name of the consumer's method that it is for.
# CheckFailed: see the line above.
# server …, /ws/groups/posts/, outside your code: ValueError: No handler for message type post.new

def write(titles):
    send = async_to_sync(get_channel_layer().group_send)
    for post in Post.objects.bulk_create([Post(title=title) for title in titles]):
        transaction.on_commit(functools.partial(send, "posts", {"type": "post.new", "text": post.title}))
