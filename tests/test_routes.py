"""Classes written in the notebook are live on the servers, and each route is a copy of its own."""

import time

import httpx
import pytest
from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer
from consumers import Echo, Greeting, Room
from helpers import UNIT, connect, talk
from websockets.exceptions import ConnectionClosedError, InvalidStatus

pytestmark = pytest.mark.any_engine

count = 0


def consumer_that_says(text, base=AsyncWebsocketConsumer):
    class Says(base):
        async def receive(self, text_data):
            await self.send(text)

    return Says


async def ask(client):
    await client.send("?")
    return await client.recv()


async def test_a_class_is_live_on_every_server(lab):
    lab.route("ws/echo/", Echo)
    for server in lab.servers:
        assert await talk(server.ws_url("ws/echo/"), "text", b"bytes") == ["text", b"bytes"]


async def test_a_route_returns_nothing_and_may_begin_with_a_slash(lab):
    assert lab.route("/ws/echo/", Echo) is None
    assert await talk(lab.ws_url("/ws/echo/"), "text") == ["text"]


async def test_a_path_has_converters(lab):
    class Converted(AsyncJsonWebsocketConsumer):
        async def connect(self):
            await self.accept()
            await self.send_json(self.scope["url_route"]["kwargs"])

    lab.route("ws/<str:name>/<int:number>/", Converted)
    async with connect(lab.ws_url("ws/ann/7/")) as client:
        assert await client.recv() == '{"name": "ann", "number": 7}'
    with pytest.raises(InvalidStatus, match="500"):
        await talk(lab.ws_url("ws/ann/seven/"))


async def test_an_http_consumer_is_routed_for_http_and_a_websocket_one_beside_it(lab):
    lab.route("both/", Greeting)
    lab.route("both/", Echo)
    assert httpx.post(lab.http_url("both/"), content="x").text == "hello over HTTP x"
    assert await talk(lab.ws_url("both/"), "x") == ["x"]


async def test_routing_again_replaces_for_new_connections_only(lab):
    lab.route("ws/says/", consumer_that_says("old"))
    async with connect(lab.ws_url("ws/says/")) as before:
        assert await ask(before) == "old"
        lab.route("ws/says/", consumer_that_says("new"))
        assert await ask(before) == "old"
        async with connect(lab.ws_url("ws/says/")) as after:
            assert await ask(after) == "new"
            assert await ask(before) == "old"


async def test_an_open_connection_keeps_its_class_when_the_same_object_is_changed_and_routed_again(lab):
    consumer = consumer_that_says("old")
    consumer.word = "old"
    lab.route("ws/says/", consumer)
    async with connect(lab.ws_url("ws/says/")) as before:
        consumer.receive = consumer_that_says("new").receive
        lab.route("ws/says/", consumer)
        assert await ask(before) == "old"
        assert await talk(lab.ws_url("ws/says/"), "?") == ["new"]
        assert await ask(before) == "old"


async def test_an_open_connection_keeps_its_class_when_one_that_shares_its_base_is_routed(lab):
    class Base(AsyncWebsocketConsumer):
        word = "old"

        async def receive(self, text_data):
            await self.send(self.word)

    class First(Base):
        pass

    class Second(Base):
        pass

    lab.route("ws/first/", First)
    async with connect(lab.ws_url("ws/first/")) as before:
        Base.word = "new"
        lab.route("ws/second/", Second)
        assert await ask(before) == "old"
        assert await talk(lab.ws_url("ws/second/"), "?") == ["new"]
        assert await talk(lab.ws_url("ws/first/"), "?") == ["old"]


async def test_two_routes_share_no_globals(lab):
    class Counting(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            global count
            count += 1
            await self.send(str(count))

    lab.route("ws/one/", Counting)
    lab.route("ws/two/", Counting)
    assert await talk(lab.ws_url("ws/one/"), "?", "?") == ["1", "2"]
    assert await talk(lab.ws_url("ws/two/"), "?") == ["1"]
    assert await talk(lab.ws_url("ws/one/"), "?") == ["3"]
    assert count == 0


async def test_a_group_reaches_over_servers_and_from_the_notebook(lab):
    lab.route("ws/room/<str:name>/", Room)
    first, second = (server.ws_url("ws/room/a/") for server in lab.servers)
    async with connect(first) as one, connect(second) as other:
        await one.send("hello")
        assert [await one.recv(), await other.recv()] == ["hello", "hello"]
        await lab.channel_layer.group_send("a", {"type": "room.message", "text": "from the notebook"})
        assert [await one.recv(), await other.recv()] == ["from the notebook"] * 2


async def test_an_exception_closes_with_1011_at_once(lab):
    class Raising(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            raise ValueError(text_data)

    lab.route("ws/raising/", Raising)
    for _ in range(5):
        async with connect(lab.ws_url("ws/raising/")) as client:
            await client.send("no")
            began = time.monotonic()
            with pytest.raises(ConnectionClosedError) as closed:
                await client.recv()
            assert closed.value.rcvd.code == 1011
            assert time.monotonic() - began < 0.5 * UNIT


async def test_an_exception_over_http_is_500_at_once(lab):
    class Raising(Greeting):
        async def handle(self, body):
            raise ValueError("no")

    lab.route("raising/", Raising)
    for _ in range(3):
        answer = httpx.get(lab.http_url("raising/"))
        assert answer.status_code == 500
        assert answer.elapsed.total_seconds() < 0.5 * UNIT
