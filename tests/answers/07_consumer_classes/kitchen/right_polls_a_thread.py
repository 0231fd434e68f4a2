import threading


class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        pots = []
        thread = threading.Thread(target=lambda: pots.append(brew(text_data)))
        thread.start()
        while thread.is_alive():
            await asyncio.sleep(0.01)
        await self.send(pots[0])
