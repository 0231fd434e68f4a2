# ✓ two readers, and two events: [[{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}], [{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}]]
# ✗ the first reader says something, and an event comes: expected [[{'event': 'created', 'ids': [17]}], [{'event': 'created', 'ids': [17]}]], but got [['hello', {}, {'event': 'deleted', 'ids': [17]}, {'event': 'created', 'ids': [17]}], ['hello', {}, {'event': 'deleted', 'ids': [17]}, {'event': 'created', 'ids': [17]}]]. Look at "The consumer: that, not what" in lesson 10.
#     Readers heard what a reader said. Events come from who changes questions, and from nobody else.
# CheckFailed: the first reader says something, and an event comes

class News(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("questions", self.channel_name)
        await self.accept()

    async def question_event(self, message):
        await self.send(json.dumps({"event": message["event"], "ids": message["ids"]}))

    async def receive(self, text_data):
        await self.channel_layer.group_send("questions", {"type": "question.said", "text": text_data})

    async def question_said(self, message):
        await self.send(message["text"])
