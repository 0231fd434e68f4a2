# ✗ two readers, and two events: expected [[{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}], [{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}]], but got [["{'event': 'created', 'ids': [17]}", "{'event': 'changed', 'ids': [17, 4]}"], ["{'event': 'created', 'ids': [17]}", "{'event': 'changed', 'ids': [17, 4]}"]]. Look at "The consumer: that, not what" in lesson 10.
#     This is how Python writes a dict. A page reads JSON: json.dumps.
# CheckFailed: two readers, and two events

class News(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("questions", self.channel_name)
        await self.accept()

    async def question_event(self, message):
        await self.send(str({"event": message["event"], "ids": message["ids"]}))
