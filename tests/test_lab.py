"""What a notebook can rely on."""

import asyncio
import json
import os
import time

import httpx
import pytest
import redis
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.layers import InMemoryChannelLayer
from channels_redis.core import RedisChannelLayer
from consumers import Echo, Greeting, Room
from helpers import connect, talk, until
from websockets.sync.client import connect as sync_connect

from labserver import Lab, LabError


@pytest.fixture(scope="module", autouse=True)
def idle(lab):
    """A client on each Redis layer that says nothing while the other tests run, and when they came."""
    with Lab(layer="pubsub") as other:
        for each in (lab, other):
            each.route("ws/<str:name>/", Room)
        options = {"ping_interval": None}  # it says nothing at all
        with sync_connect(lab.ws_url("ws/idle/"), **options) as one, sync_connect(other.ws_url("ws/idle/"), **options) as two:
            yield one, two, time.monotonic()


async def test_everything_answers_when_the_lab_is_there(lab):
    assert httpx.get(lab.http_url()).status_code == 200
    assert lab.redis.ping() and lab.redis_server.alive
    assert [server.alive for server in lab.servers] == [True, True]
    assert lab.server is lab.servers[0]
    assert lab.ws_url("ws/x/") == lab.server.ws_url("ws/x/") == lab.http_url("ws/x/").replace("http:", "ws:")


async def test_clients_reach_the_lab_also_where_the_environment_names_a_proxy(engine, monkeypatch):
    for name, value in {"https_proxy": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9", "no_proxy": "intranet"}.items():
        monkeypatch.setenv(name, value)
    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        assert await talk(lab.ws_url("ws/echo/"), "hello") == ["hello"]
        assert httpx.get(lab.http_url()).status_code == 200
    assert os.environ["no_proxy"] == "intranet,127.0.0.1"


async def test_servers_tell_the_time_of_utc(lab):
    class Clock(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            await self.send(time.strftime("%Z"))

    lab.route("clock/", Clock)
    assert await talk(lab.ws_url("clock/"), "what time is it?") == ["UTC"]


async def test_redis_is_a_plain_client_that_decodes(lab):
    assert type(lab.redis) is redis.Redis
    lab.redis.set("name", "Ann")
    assert lab.redis.get("name") == "Ann"
    assert redis.Redis.from_url(lab.redis_url).get("name") == b"Ann"


async def test_repr_tells_the_layer_the_servers_and_the_routes(engine):
    with Lab(layer="pubsub") as lab:
        assert repr(lab) == "<Lab: layer pubsub, 1 server, no routes yet>"
        lab.route("ws/echo/", Echo)
        lab.route("greeting/", Greeting)
        assert repr(lab) == "<Lab: layer pubsub, 1 server, routes ws/echo/ → Echo, greeting/ → Greeting>"
    assert repr(lab) == "<Lab, stopped>"


def test_a_page_is_a_frame_and_a_link_in_jupyterlab_and_an_address_elsewhere(lab, monkeypatch):
    page = lab.page("liveblog/")
    url = lab.http_url("liveblog/")
    assert repr(page) == url
    assert f'<iframe src="{url}"' in page._repr_html_() and f'href="{url}"' in page._repr_html_()
    monkeypatch.setenv("JUPYTERHUB_SERVICE_PREFIX", "/user/ann/")
    with pytest.raises(LabError, match="LAB_PUBLIC_ORIGIN"):
        lab.page()
    monkeypatch.setenv("LAB_PUBLIC_ORIGIN", "https://hub.example")
    port = url.split(":")[2].split("/")[0]
    assert f'src="/user/ann/proxy/{port}/liveblog/"' in lab.page("liveblog/")._repr_html_()


# The Redis engine


def test_the_engine_has_a_name_and_a_version(lab, engine):
    name, version = lab.redis_server.engine.split()
    field = {"Valkey": "valkey_version", "Redis": "redis_version"}[engine]
    assert (name, version) == (engine, lab.redis.info("server")[field])
    assert lab.redis_server.pid == lab.redis.info("server")["process_id"]


@pytest.mark.parametrize(
    "configuration, end, survived",
    [
        (None, "stop", None),
        ({"appendonly": "yes", "appendfsync": "always"}, "kill", "1"),
        ({"save": "3600 1"}, "stop", "1"),
        ({"save": "3600 1"}, "kill", None),
    ],
    ids=str,
)
def test_what_redis_keeps_is_what_it_was_told_to_keep(configuration, end, survived, engine):
    with Lab(redis_config=configuration) as lab:
        lab.redis.set("key", "1")
        pid = lab.redis_server.pid
        getattr(lab.redis_server, end)()
        assert not lab.redis_server.alive
        with pytest.raises(redis.ConnectionError):
            lab.redis.get("key")
        lab.redis_server.start()
        assert lab.redis.get("key") == survived
        assert lab.redis_server.pid != pid


async def test_servers_use_the_engine_that_was_started_again(engine):
    with Lab() as lab:
        lab.route("ws/room/", Room)
        lab.redis_server.kill()
        lab.redis_server.start()
        lab.redis_server.start()
        assert await talk(lab.ws_url("ws/room/"), "hello") == ["hello"]


# Layers


class Upper(InMemoryChannelLayer):
    """Written in a test, and not to be had by import in the server."""

    def __init__(self, mark="!", **options):
        super().__init__(**options)
        self.mark = mark

    async def group_send(self, group, message):
        await super().group_send(group, {**message, "text": message["text"].upper() + self.mark})


class OwnRedis(RedisChannelLayer):
    async def group_send(self, group, message):
        await super().group_send(group, {**message, "text": message["text"].upper()})


class Shouting:
    """A serializer: channels_redis makes one with options for its own ones."""

    def __init__(self, **options):
        pass

    def serialize(self, message):
        return json.dumps({**message, "text": message["text"].upper()}).encode()

    def deserialize(self, message):
        return json.loads(message)


LAYERS = {  # those that have a name of their own are in test_trace.py
    "a full dict": ({"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"capacity": 7, "expiry": 5}}, "hello"),
    "a dict of a pub/sub layer": ({"BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer"}, "hello"),
    "a dict of a class": ({"BACKEND": Upper, "CONFIG": {"mark": "?"}}, "HELLO?"),
    "a class": (Upper, "HELLO!"),
    "a Redis class": (OwnRedis, "HELLO"),
}


@pytest.mark.parametrize("name", LAYERS)
async def test_a_group_works_on(name, engine):
    layer, heard = LAYERS[name]
    with Lab(layer=layer) as lab:
        lab.route("ws/room/", Room)
        assert await talk(lab.ws_url("ws/room/"), "hello") == [heard]
        assert lab.redis.ping()


async def test_without_a_layer_a_consumer_has_none(engine):
    class Layerless(Echo):
        async def connect(self):
            await self.accept()
            await self.send(repr(getattr(self, "channel_layer", None)))

    with Lab(layer=None) as lab:
        assert repr(lab) == "<Lab: layer None, 1 server, no routes yet>"
        lab.route("ws/layerless/", Layerless)
        async with connect(lab.ws_url("ws/layerless/")) as client:
            assert await client.recv() == "None"
        assert lab.redis.ping()


@pytest.mark.parametrize("layer", ["redis", "pubsub"])
async def test_a_serializer_written_in_the_notebook_is_used_on_both_sides(layer, engine):
    with Lab(layer=layer, serializer=Shouting) as lab:
        lab.route("ws/room/", Room)
        async with connect(lab.ws_url("ws/room/")) as client:
            await client.send("from a client")
            assert await client.recv() == "FROM A CLIENT"
            await lab.channel_layer.group_send("room", {"type": "room.message", "text": "from the notebook"})
            assert await client.recv() == "FROM THE NOTEBOOK"


async def test_the_notebooks_layer_is_the_servers(lab):
    assert isinstance(lab.channel_layer.inner, RedisChannelLayer)
    await lab.channel_layer.send("somewhere", {"type": "x", "n": 1})
    assert await lab.channel_layer.receive("somewhere") == {"type": "x", "n": 1}


# Several labs, and somebody else's Redis


async def cross(one, other):
    """Let both labs use the same path, group and key; return what a client of each heard."""
    heard = []
    for lab in (one, other):
        lab.route("ws/room/", Room)
    async with connect(one.ws_url("ws/room/")) as first, connect(other.ws_url("ws/room/")) as second:
        for client, text in ((first, "one"), (second, "two"), (first, "three")):
            await client.send(text)
            heard.append(await client.recv())
        await one.channel_layer.group_send("room", {"type": "room.message", "text": "four"})
        await other.channel_layer.group_send("room", {"type": "room.message", "text": "five"})
        return [*heard, await first.recv(), await second.recv()]


async def test_two_hundred_clients_come_and_leave_at_once(lab):
    """About 2 s. The pub/sub and in-memory layers ask Redis one thing at a time, or nothing."""
    crowd = f"{lab.channel_layer.prefix}:group:crowd"
    clients = await asyncio.gather(*(connect(lab.ws_url("ws/crowd/")) for _ in range(200)))
    assert lab.redis.zcard(crowd) == 200
    await asyncio.gather(*(client.close() for client in clients))
    assert until(lambda: lab.redis.zcard(crowd) == 0, 5)


async def test_two_labs_do_not_meet(lab):
    with Lab() as other:
        lab.redis.set("key", "mine")
        assert other.redis.get("key") is None
        assert await cross(lab, other) == ["one", "two", "three", "four", "five"]


@pytest.mark.parametrize("layer", ["redis", "pubsub"])
async def test_two_labs_on_somebody_elses_redis_do_not_meet_through_the_layer(layer, lab, monkeypatch):
    monkeypatch.setenv("LAB_REDIS_URL", lab.redis_url)
    with Lab(layer=layer) as one, Lab(layer=layer) as other:
        assert one.redis_url == lab.redis_url
        lab.redis.set("key", "everybody's")
        assert one.redis.get("key") == other.redis.get("key") == "everybody's"
        assert await cross(one, other) == ["one", "two", "three", "four", "five"]
    assert lab.redis.ping()


def test_somebody_elses_redis_is_not_the_labs_to_stop_or_configure(lab, monkeypatch):
    monkeypatch.setenv("LAB_REDIS_URL", lab.redis_url)
    with Lab() as other, pytest.raises(LabError, match="LAB_REDIS_URL"):
        other.redis_server
    with pytest.raises(LabError, match="LAB_REDIS_URL"):
        Lab(redis_config={"appendonly": "yes"})


def test_an_idle_websocket_stays_open_on_both_redis_layers(idle):
    *clients, since = idle
    time.sleep(max(0, since + 10.5 - time.monotonic()))  # redis-py's time limit would end it after 9 s
    for client in clients:
        client.send("still here")
        assert client.recv() == "still here"
