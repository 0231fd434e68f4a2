# ✗ a consumer raised ValueError: No handler for message type notify (where, stands below). Look at "Who may send: a view" in lesson 05.
#     What a message has as its type is the name of the consumer's method that it is for: here `say`, with a `text`.
# CheckFailed: see the line above.
# server …, /ws/groups/user.17/, outside your code: ValueError: No handler for message type notify
# server …, /ws/groups/user.17/, outside your code: ValueError: No handler for message type notify
# or
# ✗ a consumer raised ValueError: No handler for message type notify (where, stands below). Look at "Who may send: a view" in lesson 05.
#     What a message has as its type is the name of the consumer's method that it is for: here `say`, with a `text`.
# CheckFailed: see the line above.
# server …, /ws/groups/user.17/, outside your code: ValueError: No handler for message type notify

def notify(user, text):
    async_to_sync(get_channel_layer().group_send)(f"user.{user.pk}", {"type": "notify", "text": text})
