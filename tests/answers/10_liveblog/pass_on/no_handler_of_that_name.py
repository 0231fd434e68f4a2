# ✗ two readers, and two events: expected [[{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}], [{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}]], but got [['(closed with 1011)'], ['(closed with 1011)']]. Look at "The consumer: that, not what" in lesson 10.
#     A message whose type is the name of no method, or a method that raised, closes the client: `question.event` comes to the method `question_event`, and `send` takes a text.
#     Besides, a consumer raised ValueError: No handler for message type question.event (where, stands below).
# CheckFailed: two readers, and two events
# server …, /ws/news/, outside your code: ValueError: No handler for message type question.event
# server …, /ws/news/, outside your code: ValueError: No handler for message type question.event

class News(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("questions", self.channel_name)
        await self.accept()

    async def event(self, message):
        await self.send(json.dumps({"event": message["event"], "ids": message["ids"]}))
