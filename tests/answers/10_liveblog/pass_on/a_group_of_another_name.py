# ✗ two readers, and two events: expected [[{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}], [{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}]], but got [[], []]. Look at "The consumer: that, not what" in lesson 10.
#     Nobody hears anything: who is to hear what goes to a group has to be in it, and to be sent a text.
# CheckFailed: two readers, and two events

class News(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("question", self.channel_name)
        await self.accept()

    async def question_event(self, message):
        await self.send(json.dumps({"event": message["event"], "ids": message["ids"]}))
