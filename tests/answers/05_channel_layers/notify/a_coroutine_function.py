# ✗ both tabs of ann: expected [['your export is done', 'and one more'], ['your export is done', 'and one more']], but got [[], []]. Look at "Who may send: a view" in lesson 05.
#     Nobody heard anything. `group_send` wants `await`, which an ordinary function has not: async_to_sync makes a function of it that one calls. And the group is `user.` with the user's pk.
# CheckFailed: both tabs of ann

async def notify(user, text):
    await get_channel_layer().group_send(f"user.{user.pk}", {"type": "say", "text": text})
