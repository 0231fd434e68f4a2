def notify(user, text):
    asyncio.run(get_channel_layer().group_send("user.%d" % user.id, {"type": "say", "text": text}))
