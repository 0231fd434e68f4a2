# ✓ both tabs of ann: [['your export is done', 'and one more'], ['your export is done', 'and one more']]
# ✗ another user: expected [], but got ['your export is done', 'and one more']. Look at "Who may send: a view" in lesson 05.
#     The group is that of one user, `user.` with the user's pk.
# CheckFailed: another user

def notify(user, text):
    send = async_to_sync(get_channel_layer().group_send)
    for number in (user.pk, user.pk + 1):
        send(f"user.{number}", {"type": "say", "text": text})
