class Room(OpenRoom):
    async def receive_json(self, content):
        await self.channel_layer.group_send("room", {"type": "pass.on", "content": content})

    async def pass_on(self, event):
        content = event["content"]
        if type(content) is dict and "text" in content:
            await self.send_json({"said": content["text"]})
