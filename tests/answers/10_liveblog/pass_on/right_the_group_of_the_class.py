class News(AsyncWebsocketConsumer):
    groups = ["questions"]

    async def question_event(self, message):
        news = {key: message[key] for key in ("ids", "event")}
        await self.send(text_data=json.dumps(news))
