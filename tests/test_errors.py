"""What a learner does wrong is said in a sentence or two, and the lab is usable afterwards."""

import asyncio
import os
import re
import socket
import threading  # noqa: F401 (evaluated below)

import pytest
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.layers import InMemoryChannelLayer
from channels_redis.core import RedisChannelLayer
from consumers import Blocking, Echo, Jobs
from helpers import connect, descendants, survivors, talk

from labserver import Lab, LabError
from labserver.redis_server import find_engine

pytestmark = pytest.mark.any_engine


async def refused(lab, act):
    """Return the LabError that an act raises, having seen that it is a sentence or two and that the lab goes on."""
    with pytest.raises(LabError) as caught:
        act()
    text = str(caught.value)
    assert "\n" not in text and text.endswith((".", ")")) and len(text) < 400
    lab.route("ws/echo/", Echo)
    assert await talk(lab.ws_url("ws/echo/"), "still there") == ["still there"]
    return text


def consumer_that_uses(value):
    class Consumer(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            await self.send(str(value))

    return Consumer


def listening_socket():
    return socket.create_server(("127.0.0.1", 0))


def ask_for_help():
    return open_socket


open_socket = listening_socket()


# What cannot travel


class InABody(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(str(open_socket))


class InAHelper(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(str(ask_for_help()))


class AsADefault(AsyncWebsocketConsumer):
    async def receive(self, text_data, *, wire=open_socket):
        await self.send(str(wire))


class AsAnAttribute(AsyncWebsocketConsumer):
    wire = open_socket


class InABase(AsAnAttribute):
    pass


class InAComprehension(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(str([open_socket for _ in text_data]))


class InAProperty(AsyncWebsocketConsumer):
    @property
    def port(self):
        return open_socket.getsockname()


class InADecorated(AsyncWebsocketConsumer):
    @staticmethod
    def port():
        return open_socket.getsockname()


@pytest.mark.parametrize(
    "consumer, variable",
    [
        (InABody, "open_socket"),
        (InAHelper, "open_socket"),
        (AsADefault, "wire"),
        (AsAnAttribute, "wire"),
        (InABase, "wire"),
        (InAComprehension, "open_socket"),
        (InAProperty, "open_socket"),
        (InADecorated, "open_socket"),
    ],
)
async def test_a_consumer_that_cannot_travel_is_named(consumer, variable, lab):
    text = await refused(lab, lambda: lab.route("ws/x/", consumer))
    assert text.startswith(f"{consumer.__name__} runs in another process") and f"`{variable}`" in text


@pytest.mark.parametrize(
    "thing",
    ["open_socket", "{'one': [open_socket]}", "asyncio.Queue()", "asyncio.Event()", "open('/dev/null')", "threading.Lock()"],
)
async def test_a_variable_of_a_surrounding_function_that_cannot_travel_is_named(thing, lab):
    text = await refused(lab, lambda: lab.route("ws/x/", consumer_that_uses(eval(thing))))
    assert text.startswith("Consumer runs in another process") and "`value`" in text


@pytest.mark.parametrize(
    "what, instead",
    [
        ("lab", "settings.REDIS_URL"),
        ("lab.channel_layer", "self.channel_layer"),
        ("lab.redis", "Make it inside the consumer"),
        ("lab.redis_server", "settings.REDIS_URL"),
        ("lab.server", "self.scope"),
        ("lab.route", "self.channel_layer"),
    ],
)
async def test_a_consumer_that_uses_the_lab_is_told_what_to_write_instead(what, instead, lab):
    text = await refused(lab, lambda: lab.route("ws/x/", consumer_that_uses(eval(what, {"lab": lab}))))
    assert "`value`" in text and instead in text


async def test_a_consumer_may_import_settings_at_the_top_of_a_cell(kernel):
    kernel.run(
        "from django.conf import settings\n"
        "class Where(AsyncWebsocketConsumer):\n"
        "    async def receive(self, text_data): await self.send(settings.REDIS_URL)\n"
    )
    assert kernel.run("lab.route('ws/where/', Where)") == []
    assert kernel.run("await talk(lab.ws_url('ws/where/'), '') == [lab.redis_url]") == [("result", "True")]


# What is not a consumer, a path, a number


@pytest.mark.parametrize("thing", [Echo(), Echo.as_asgi, "Echo", 3, None, dict, ask_for_help, Echo.receive, max])
async def test_what_cannot_be_routed_is_said(thing, lab):
    assert "takes a consumer class" in await refused(lab, lambda: lab.route("ws/x/", thing))


async def test_as_asgi_may_be_there_as_in_an_asgi_py_but_a_worker_takes_the_class(kernel):
    kernel.run("from django.conf import settings; settings.configured or settings.configure(CHANNEL_LAYERS={})")
    assert kernel.run("lab.route('ws/x/', Echo.as_asgi()); await talk(lab.ws_url('ws/x/'), 'a')") == [("result", "['a']")]
    assert kernel.run("lab.worker('jobs', Jobs.as_asgi())") == [
        ("error", "LabError: lab.worker('jobs', …) takes the class itself: leave .as_asgi() out.")
    ]


async def test_a_view_as_a_class_is_told_what_to_write(lab):
    from django.views import View

    assert "write View.as_view()." in await refused(lab, lambda: lab.route("x/", View))


@pytest.mark.parametrize("path", ["ws/<nope:name>/", "ws/<str:1>/", "ws/<a>/<a>/", "ws/<str: a>/"])
async def test_a_path_that_django_cannot_parse_is_named_and_leaves_the_routes(path, lab):
    assert path in await refused(lab, lambda: lab.route(path, Echo))
    assert path not in repr(lab) and "ws/echo/" in repr(lab)


@pytest.mark.parametrize("path", [3, None, b"ws/"])
async def test_a_path_that_is_no_string_is_said(path, lab):
    assert repr(path) in await refused(lab, lambda: lab.route(path, Echo))


@pytest.mark.parametrize("path", [5, None, b"ws/"])
@pytest.mark.parametrize("call", ["lab.ws_url", "lab.http_url", "lab.page", "lab.server.ws_url"])
async def test_an_address_of_what_is_no_string_is_refused(call, path, lab):
    assert repr(path) in await refused(lab, lambda: eval(call, {"lab": lab})(path))


async def test_a_consumer_that_fails_to_be_built_over_there_is_said(lab):
    class Odd(AsyncWebsocketConsumer):
        def __init_subclass__(cls):
            raise RuntimeError("no children")

        @classmethod
        def as_asgi(cls):
            raise RuntimeError("not today")

    assert "not today" in await refused(lab, lambda: lab.route("ws/x/", Odd))


@pytest.mark.parametrize(
    "arguments",
    [
        {"layer": "rabbit"},
        {"layer": 3},
        {"layer": {}},
        {"layer": int},
        {"layer": {"BACKEND": "no.such.Layer"}},
        {"layer": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"no_such": 1}}},
        {"layer": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": None}},
        {"layer": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {1: 2}}},
        {"servers": -1},
        {"servers": "two"},
        {"layer": "memory", "serializer": dict},
        {"serializer": 3},
        {"redis_config": {"no_such_setting": "1"}},
        {"redis_config": "appendonly yes"},
    ],
    ids=str,
)
def test_a_lab_that_cannot_be_is_refused(arguments, engine):
    with pytest.raises(LabError) as caught:
        Lab(**arguments)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 600


def test_a_layer_that_cannot_be_made_is_said_with_its_reason_and_nothing_else(engine, capsys):
    layer = {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"no_such": 1}}
    with pytest.raises(LabError, match="^server 1 did not start: TypeError: .*'no_such'"):
        Lab(layer=layer)
    assert capsys.readouterr() == ("", "")


# Engines


def test_an_engine_that_is_not_there_is_named_with_how_to_get_one(monkeypatch):
    monkeypatch.setenv("LAB_REDIS_SERVER", "/no/such/redis-server")
    with pytest.raises(LabError, match="/no/such/redis-server.*Install one"):
        Lab()


def test_an_engine_that_does_not_start_is_named_with_its_last_words(monkeypatch, tmp_path):
    program = tmp_path / "engine"
    program.write_text("#!/bin/sh\necho 'out of luck'\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("LAB_REDIS_SERVER", str(program))
    with pytest.raises(LabError, match=f"{program} did not start .*exit status 3.*out of luck"):
        Lab()


def test_an_engine_that_says_nothing_is_named(monkeypatch, tmp_path):
    program = tmp_path / "engine"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setenv("LAB_REDIS_SERVER", str(program))
    monkeypatch.setenv("LAB_TIMEOUT", "0.02")
    with pytest.raises(LabError, match=f"{program} did not say that it is ready within 0.6 s"):
        Lab()


def test_an_engine_behind_a_wrapper_script_goes_too(engine, monkeypatch, tmp_path):
    program = tmp_path / "engine"
    program.write_text(f'#!/bin/sh\n"{find_engine()}" "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("LAB_REDIS_SERVER", str(program))
    before = set(descendants())
    with Lab() as lab:
        processes = set(descendants()) - before
        assert lab.redis.ping()
    assert survivors(processes) == []


@pytest.mark.parametrize("url", ["redis://:secret@127.0.0.1:1/0", "redis://me:secret@127.0.0.1:1/0", "nonsense:secret@x"])
def test_an_external_redis_that_refuses_is_named_without_its_password(url, monkeypatch):
    monkeypatch.setenv("LAB_REDIS_URL", url)
    with pytest.raises(LabError, match="LAB_REDIS_URL") as caught:
        Lab()
    assert url.rpartition("@")[2] in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("factor", ["soon", "0", "-1", "nan", "inf"])
def test_a_factor_that_scales_no_time_is_said(factor, monkeypatch):
    monkeypatch.setenv("LAB_TIMEOUT", factor)
    with pytest.raises(LabError, match=f"LAB_TIMEOUT is a factor.*'{factor}'"):
        Lab()


# Servers


async def test_a_server_that_died_is_named_with_its_status_and_last_lines(engine):
    class Dying(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            os.write(2, b"these are my last words\n")
            os._exit(3)

    with Lab() as lab:
        lab.route("ws/dying/", Dying)
        async with connect(lab.ws_url("ws/dying/")) as client:
            await client.send("now")
            with pytest.raises(Exception, match="no close frame"):
                await client.recv()
        with pytest.raises(LabError, match=r"server 1 is not running \(exit status 3.*these are my last words"):
            lab.route("ws/echo/", Echo)
        assert repr(lab.server) == "<server 1, not running>"
        lab.server.restart()
        lab.route("ws/echo/", Echo)
        assert await talk(lab.ws_url("ws/echo/"), "again") == ["again"]


async def test_a_server_whose_loop_is_blocked_is_named_with_the_blocking_line(engine, monkeypatch):
    with Lab() as lab:
        lab.route("ws/blocking/", Blocking)
        async with connect(lab.ws_url("ws/blocking/")) as client:
            await client.send("now")
            await asyncio.to_thread(lab.redis.blpop, "waiting")
            monkeypatch.setenv("LAB_TIMEOUT", "0.2")
            with pytest.raises(LabError, match=r'did not answer within 1 s.*consumers.py".*`client.blpop\("gate"\)`'):
                lab.route("ws/echo/", Echo)
            monkeypatch.undo()
            lab.redis.rpush("gate", "open")
        lab.route("ws/echo/", Echo)
        assert await talk(lab.ws_url("ws/echo/"), "again") == ["again"]


@pytest.mark.parametrize("reach", ["lab.channel_layer", "lab.worker('jobs', Jobs)"])
@pytest.mark.parametrize("layer", ["memory", None])
async def test_a_layer_that_the_notebook_cannot_reach_is_said(layer, reach, engine):
    with Lab(layer=layer) as lab:
        text = await refused(lab, lambda: eval(reach, {"lab": lab, "Jobs": Jobs}))
        assert "channel layer" in text or 'layer="redis"' in text


class Remembering(InMemoryChannelLayer):
    pass


class Renamed(RedisChannelLayer):
    pass


def test_a_memory_layer_of_ones_own_is_known_by_its_import_path(engine):
    with Lab(layer={"BACKEND": "test_errors.Remembering"}) as lab, pytest.raises(LabError, match="in-memory layer"):
        lab.channel_layer


async def test_a_redis_layer_of_ones_own_named_by_its_import_path_uses_the_labs_redis(engine):
    with Lab(layer={"BACKEND": "test_errors.Renamed"}) as lab:
        await lab.channel_layer.send("somewhere", {"type": "some.message"})
        assert lab.redis.exists("asgisomewhere")


# After stop


@pytest.mark.parametrize(
    "call",
    [
        "lab.route('ws/echo/', Echo)",
        "lab.worker('jobs', Jobs)",
        "lab.trace()",
        "lab.page()",
        "lab.channel_layer",
        "lab.redis_server.start()",
        "lab.server.restart()",
        "worker.restart()",
    ],
)
def test_a_lab_that_was_stopped_says_so(call, stopped):
    with pytest.raises(LabError, match="Run the cell with Lab\\(\\) again|run the cell with Lab\\(\\) again"):
        eval(call, {**globals(), **stopped})


@pytest.fixture(scope="module")
def stopped(engine):
    lab = Lab()
    worker, = lab.worker("jobs", Jobs)
    lab.stop()
    lab.stop()
    assert repr(lab) == "<Lab, stopped>"
    return {"lab": lab, "worker": worker}


# In a notebook


@pytest.mark.parametrize(
    "cell",
    [
        "lab.route('ws/x/', 3)",
        "lab.route('ws/<nope:x>/', Echo)",
        "Lab(layer='rabbit')",
        "Lab(redis_config={'no_such_setting': 1})",
        "Lab(layer='memory').channel_layer",
        "class Uses(Echo):\n    the_lab = lab\nlab.route('ws/uses/', Uses)",
        "with Lab() as other: pass\nother.trace()",
    ],
)
def test_an_error_is_one_line_in_a_notebook(cell, kernel):
    [(kind, text)] = kernel.run(cell)
    assert kind == "error"
    assert re.fullmatch("LabError: .+", text)
    assert kernel.run("lab.route('ws/echo/', Echo); await talk(lab.ws_url('ws/echo/'), 'hi')") == [("result", "['hi']")]
