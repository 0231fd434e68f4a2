# ✓ two readers, and two events: [[{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}], [{'event': 'created', 'ids': [17]}, {'event': 'changed', 'ids': [17, 4]}]]
# ✗ the first reader says something, and an event comes: expected [[{'event': 'created', 'ids': [17]}], [{'event': 'created', 'ids': [17]}]], but got [['(closed with 1011)'], [{'event': 'created', 'ids': [17]}]]. Look at "The consumer: that, not what" in lesson 10.
#     What a reader says has closed the line: a text that is no JSON is no reason to. Without a method `receive`, an AsyncWebsocketConsumer lets it pass.
#     Besides, a consumer raised json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0) (where, stands below).
# CheckFailed: the first reader says something, and an event comes
# server …, /ws/news/, outside your code: json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)

from channels.generic.websocket import AsyncJsonWebsocketConsumer


class News(AsyncJsonWebsocketConsumer):
    groups = ["questions"]

    async def question_event(self, message):
        await self.send_json({"event": message["event"], "ids": message["ids"]})
