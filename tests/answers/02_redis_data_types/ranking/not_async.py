# ✗ it raised TypeError: object NoneType can't be used in 'await' expression
# sold() is awaited: it begins with `async def`.

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])



def sold(shop, layer, product, count):
    pass
