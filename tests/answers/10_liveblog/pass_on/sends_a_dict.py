# ✗ two readers, and two events: expected [[{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}], [{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}]], but got [['(closed with 1011)'], ['(closed with 1011)']]. Look at "The consumer: that, not what" in lesson 10.
#     A message whose type is the name of no method, or a method that raised, closes the client: `question.event` comes to the method `question_event`, and `send` takes a text.
#     Besides, a consumer raised AttributeError: 'dict' object has no attribute 'encode' (where, stands below).
# CheckFailed: two readers, and two events
# Traceback (most recent call last), server …, /ws/news/:
#   Cell, line 7, in question_event
#     await self.send({"event": message["event"], "ids": message["ids"]})
# AttributeError: 'dict' object has no attribute 'encode'
# Traceback (most recent call last), server …, /ws/news/:
#   Cell, line 7, in question_event
#     await self.send({"event": message["event"], "ids": message["ids"]})
# AttributeError: 'dict' object has no attribute 'encode'

class News(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("questions", self.channel_name)
        await self.accept()

    async def question_event(self, message):
        await self.send({"event": message["event"], "ids": message["ids"]})
