"""The consumers that most tests use: also the first cell of every notebook that a test runs."""

import os

import redis.asyncio
from channels.consumer import AsyncConsumer
from channels.generic.http import AsyncHttpConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


def redis_url():
    from django.conf import settings

    return settings.REDIS_URL


class Echo(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data, bytes_data)


class Room(AsyncWebsocketConsumer):
    """Everybody hears what anybody says, in rooms by the names of their paths."""

    async def connect(self):
        self.room = self.scope["url_route"]["kwargs"].get("name", "room")
        await self.channel_layer.group_add(self.room, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.room, self.channel_name)

    async def receive(self, text_data):
        await self.channel_layer.group_send(self.room, {"type": "room.message", "text": text_data})

    async def room_message(self, event):
        await self.send(event["text"])


class Failing(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        numbers = {"one": 1}
        await self.send(str(numbers[text_data]))


class Refusing(AsyncWebsocketConsumer):
    async def connect(self):
        await self.close()


class Greeting(AsyncHttpConsumer):
    async def handle(self, body):
        await self.send_response(200, b"hello over HTTP " + body)


class Jobs(AsyncConsumer):
    """A worker: puts what it is given, and who it is, on a list in Redis."""

    async def job_do(self, event):
        async with redis.asyncio.Redis.from_url(redis_url(), socket_timeout=None) as client:
            await client.rpush("done", f"{event['what']} {os.getpid()}")


class Gated(Room):
    """Tells the list "waiting" that it is at work, and stays there until somebody pushes to "gate"."""

    async def receive(self, text_data):
        async with redis.asyncio.Redis.from_url(redis_url(), socket_timeout=None) as client:
            await client.rpush("waiting", text_data)
            await client.blpop("gate")


class Blocking(AsyncWebsocketConsumer):
    """As Gated, but blocks the event loop of its server meanwhile."""

    async def receive(self, text_data):
        with redis.Redis.from_url(redis_url(), socket_timeout=None) as client:
            client.rpush("waiting", text_data)
            client.blpop("gate")
