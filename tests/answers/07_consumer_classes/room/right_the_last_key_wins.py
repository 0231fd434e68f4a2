class Room(OpenRoom):
    async def receive_json(self, content):
        match content:
            case {"text": _}:
                await self.channel_layer.group_send("room", {**content, "type": self.say.__name__})
            case _:
                await self.send_json("useless")
