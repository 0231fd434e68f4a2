def notify(user, text):
    async def send():
        message = {"text": text, "type": "say"}
        await get_channel_layer().group_send(f"user.{user.pk}", message)

    async_to_sync(send)()
