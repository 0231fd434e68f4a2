class Room(AsyncJsonWebsocketConsumer):
    groups = ["room", "talk"]

    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("talk", {"type": "talk.message", "payload": [content["text"]]})
        else:
            await self.send_json({"error": "no text", "got": content})

    async def talk_message(self, event):
        await self.send_json({"said": event["payload"][0]})

    async def announce(self, event):
        await self.send_json({"announced": event["text"]})
