# ✗ both tabs of ann: expected [['your export is done', 'and one more'], ['your export is done', 'and one more']], but got [[], []]. Look at "Who may send: a view" in lesson 05.
#     `send` is for one channel, and a group is none: its members hear what `group_send` sends.
# CheckFailed: both tabs of ann

def notify(user, text):
    async_to_sync(get_channel_layer().send)(f"user.{user.pk}", {"type": "say", "text": text})
