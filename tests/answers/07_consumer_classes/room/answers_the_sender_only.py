# The sender hears it and the others do not: it has to go to the group.

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.send_json({"said": content["text"]})
