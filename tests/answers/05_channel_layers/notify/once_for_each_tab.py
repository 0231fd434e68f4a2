# ✗ both tabs of ann: expected [['your export is done', 'and one more'], ['your export is done', 'and one more']], but got [['your export is done', 'your export is done', 'and one more', 'and one more'], ['your export is done', 'your export is done', 'and one more', 'and one more']]. Look at "Who may send: a view" in lesson 05.
#     Each text comes once.
# CheckFailed: both tabs of ann

def notify(user, text):
    for _ in range(2):
        async_to_sync(get_channel_layer().group_send)(f"user.{user.pk}", {"type": "say", "text": text})
