"""What a trace shows: the same experiment gives the same text every time."""

import asyncio
import contextlib
import types

import httpx
import pytest
from consumers import Blocking, Echo, Failing, Gated, Greeting, Jobs, Refusing, Room
from helpers import UNIT, connect, talk, until
from websockets.exceptions import ConnectionClosedError, InvalidStatus

from labserver import Lab, LabError
from labserver.deadline import Deadline

ROOM = """\
client 1 → server 1: connect /ws/room/
server 1 → Redis: group_add room, client 1
server 1 → client 1: accept
client 2 → server {2}: connect /ws/room/
server {2} → Redis: group_add room, client 2
server {2} → client 2: accept
client 1 → server 1: "hello"
server 1 → Redis: group_send room: room.message text="hello"
Redis → server 1: room.message text="hello" for client 1
server 1 → client 1: "hello"
Redis → server {2}: room.message text="hello" for client 2
server {2} → client 2: "hello"
client 2 → server {2}: disconnect 1000
server {2} → Redis: group_discard room, client 2
client 1 → server 1: disconnect 1000
server 1 → Redis: group_discard room, client 1"""


@pytest.fixture(scope="module")
def lab(lab):
    for path, consumer in {
        "ws/echo/": Echo,
        "ws/room/": Room,
        "ws/failing/": Failing,
        "ws/refusing/": Refusing,
        "ws/gated/": Gated,
        "ws/block/": Blocking,
        "greeting/": Greeting,
    }.items():
        lab.route(path, consumer)
    return lab


# One connection


async def test_an_echo_is_drawn(lab):
    async with lab.trace() as trace:
        await talk(lab.ws_url("ws/echo/"), "hello")
    assert str(trace).splitlines() == trace.lines == [
        "client 1 → server 1: connect /ws/echo/",
        "server 1 → client 1: accept",
        'client 1 → server 1: "hello"',
        'server 1 → client 1: "hello"',
        "client 1 → server 1: disconnect 1000",
    ]


async def test_a_refusal_is_drawn(lab):
    async with lab.trace() as trace:
        with pytest.raises(InvalidStatus, match="403"):
            await talk(lab.ws_url("ws/refusing/"))
    assert trace.lines == [
        "client 1 → server 1: connect /ws/refusing/",
        "server 1 ✗ client 1: refused, HTTP 403",
        "client 1 → server 1: disconnect 1006",  # this is what its consumer is told
    ]


async def test_an_exception_is_drawn_as_the_close_that_it_causes(lab):
    async with lab.trace() as trace:
        with pytest.raises(ConnectionClosedError, match="1011"):
            await talk(lab.ws_url("ws/failing/"), "two")
    assert trace.lines == [
        "client 1 → server 1: connect /ws/failing/",
        "server 1 → client 1: accept",
        'client 1 → server 1: "two"',
        "server 1 → client 1: close 1011: KeyError",
    ]


async def test_a_path_without_a_route_is_drawn_as_a_500(lab):
    async with lab.trace() as trace:
        with pytest.raises(InvalidStatus, match="500"):
            await talk(lab.ws_url("ws/nowhere/"))
    assert trace.lines == [
        "client 1 → server 1: connect /ws/nowhere/",
        "server 1 ✗ client 1: refused, HTTP 500: ValueError",
    ]


async def test_http_is_drawn(lab):
    async with lab.trace() as trace, httpx.AsyncClient() as client:
        await client.post(lab.http_url("greeting/"), content="body")
    assert trace.lines == [
        'client 1 → server 1: POST /greeting/ "body"',
        "server 1 → client 1: HTTP 200",
        'server 1 → client 1: "hello over HTTP body"',
    ]


async def test_long_and_binary_payloads_are_shortened(lab):
    async with lab.trace() as trace:
        await talk(lab.ws_url("ws/echo/"), "x" * 1000, bytes(range(100)), "two\nlines")
    assert all(len(line) < 100 for line in trace.lines)
    assert f'client 1 → server 1: "{"x" * 40}" … (1,000 characters)' in trace.lines
    assert "server 1 → client 1: 100 bytes 00 01 02 03 04 05 06 07 …" in trace.lines
    assert r'client 1 → server 1: "two\nlines"' in trace.lines


# Several


async def say_hello(urls):
    async with connect(urls[0]) as first, connect(urls[1]) as second:
        await first.send("hello")
        await asyncio.gather(first.recv(), second.recv())


async def test_a_fan_out_is_the_same_text_every_time(lab):
    for _ in range(5):
        async with lab.trace() as trace:
            await say_hello([lab.ws_url("ws/room/")] * 2)
        assert str(trace) == ROOM.replace("{2}", "1")


async def test_a_fan_out_over_both_servers_is_the_same_text_every_time(lab):
    for _ in range(5):
        async with lab.trace() as trace:
            await say_hello([server.ws_url("ws/room/") for server in lab.servers])
        assert str(trace) == ROOM.replace("{2}", "2")


@pytest.mark.parametrize("layer", ["pubsub", "memory"])
async def test_a_fan_out_on_another_layer_is_the_same_text_every_time(layer, engine):
    with Lab(layer=layer) as lab:
        lab.route("ws/room/", Room)
        for _ in range(5):
            async with lab.trace() as trace:
                await say_hello([lab.ws_url("ws/room/")] * 2)
            assert str(trace) == ROOM.replace("{2}", "1").replace("Redis", layer.replace("pubsub", "Redis"))


async def test_what_the_notebook_sends_is_drawn(lab):
    async with lab.trace() as trace, connect(lab.ws_url("ws/room/")) as client:
        await lab.channel_layer.group_send("room", {"type": "room.message", "text": "from the notebook"})
        await client.recv()
    assert trace.lines[3:6] == [
        'notebook → Redis: group_send room: room.message text="from the notebook"',
        'Redis → server 1: room.message text="from the notebook" for client 1',
        'server 1 → client 1: "from the notebook"',
    ]


async def test_a_worker_is_drawn(lab):
    lab.worker("jobs", Jobs)
    async with lab.trace() as trace:
        await lab.channel_layer.send("jobs", {"type": "job.do", "what": "this"})
    assert trace.lines == [
        'notebook → Redis: send jobs: job.do what="this"',
        'Redis → worker: job.do what="this"',
    ]


async def test_clients_that_were_there_before_are_drawn(lab):
    async with connect(lab.ws_url("ws/room/")) as client:
        async with lab.trace() as trace:
            await client.send("hello")
            await client.recv()
    assert trace.lines == ROOM.replace("{2}", "1").splitlines()[6:10]


async def test_clients_that_left_before_are_not_drawn(lab):
    for _ in range(30):
        await talk(lab.ws_url("ws/room/"), "hello")
        async with lab.trace() as trace:
            await talk(lab.ws_url("ws/echo/"), "hello")
        assert trace.lines[0] == "client 1 → server 1: connect /ws/echo/" and len(trace.lines) == 5


async def test_two_traces_at_once_see_the_same(lab):
    async with lab.trace() as one, lab.trace() as other:
        await talk(lab.ws_url("ws/echo/"), "hello")
    assert one.lines == other.lines and len(one.lines) == 5


async def test_a_trace_inside_another_takes_nothing_from_it(lab, monkeypatch):
    async with connect(lab.ws_url("ws/gated/")) as client:
        async with lab.trace() as outer:
            await client.send("hold on")
            await asyncio.to_thread(lab.redis.blpop, "waiting")
            with monkeypatch.context() as patch:
                patch.setenv("LAB_TIMEOUT", str(UNIT / 20))  # it does not wait for what is at work for long
                async with lab.trace():
                    pass
            lab.redis.rpush("gate", "open")
    assert outer.lines == ['client 1 → server 1: "hold on"']


async def test_a_trace_survives_a_server_that_is_killed_inside_it(engine):
    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        async with lab.trace() as trace:
            async with connect(lab.ws_url("ws/echo/")) as client:
                await client.send("hello")
                await client.recv()
                lab.server.kill()
                lab.server.restart()
            await talk(lab.ws_url("ws/echo/"), "again")
        assert 'server 1 → client 2: "again"' in trace.lines


# Completeness


async def test_a_message_that_found_no_room_is_drawn_as_lost(engine):
    layer = {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"capacity": 1}}
    with Lab(layer=layer) as lab:
        lab.route("ws/gated/", Gated)
        async with lab.trace() as trace, connect(lab.ws_url("ws/gated/")) as client:
            await client.send("hold on")
            await asyncio.to_thread(lab.redis.blpop, "waiting")
            for number in range(5):
                await lab.channel_layer.group_send("room", {"type": "room.message", "text": str(number)})
            lab.redis.rpush("gate", "open")
            received = await client.recv()
        fates = [line for line in trace.lines if line.startswith("Redis")]
        assert len(fates) == 5
        assert f'Redis → server 1: room.message text="{received}" for client 1' in fates
        assert 'Redis ✗ server 1: room.message text="4" for client 1, lost' in fates


async def test_a_trace_waits_for_the_end_of_each_connection_closed_in_it(lab):
    class Slow(Room):
        async def disconnect(self, code):
            await asyncio.sleep(0.3)
            await super().disconnect(code)

    lab.route("ws/slow/", Slow)
    async with lab.trace() as trace:
        await talk(lab.ws_url("ws/slow/"))
    assert trace.lines[-1] == "server 1 → Redis: group_discard room, client 1"


async def test_a_path_that_is_still_running_is_named(lab):
    async with connect(lab.ws_url("ws/gated/")) as client:
        async with lab.trace() as trace:
            await client.send("hold on")
            await asyncio.to_thread(lab.redis.blpop, "waiting")
        lab.redis.rpush("gate", "open")
    assert trace.lines == ['client 1 → server 1: "hold on"', "server 1 still runs /ws/gated/"]


async def test_a_trace_cannot_be_read_before_its_end(lab):
    async with lab.trace() as trace:
        with pytest.raises(LabError, match="still open"):
            trace.lines


# Not begun


@contextlib.asynccontextmanager
async def blocked(server, lab):
    """Within it, a consumer blocks the server's event loop."""
    async with connect(server.ws_url("ws/block/")) as client:
        await client.send("block")
        await asyncio.to_thread(lab.redis.blpop, "waiting")
        try:
            yield
        finally:
            lab.redis.rpush("gate", "open")


async def reports(lab):
    """Return the events that the servers and the notebook report when something crosses the wire and the layer."""

    def fence():  # all that was asked of a server before has been done, and what it reported has come
        for server in lab.servers:
            server.question(Deadline(5), "settle")

    fence()
    events = []
    lab._traces.append(types.SimpleNamespace(add=events.append))
    await lab.channel_layer.send("nobody", {"type": "nothing"})
    for server in lab.servers:
        await talk(server.ws_url("ws/echo/"), "hello")
    fence()
    lab._traces.pop()
    return events


async def test_a_trace_that_cannot_begin_leaves_nobody_reporting(lab, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setenv("LAB_TIMEOUT", str(UNIT / 20))
        async with blocked(lab.servers[1], lab):
            with pytest.raises(LabError, match="did not answer within"):
                async with lab.trace():
                    pass
    assert await reports(lab) == []


async def test_a_trace_that_is_stopped_while_it_begins_leaves_nobody_reporting(lab, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setenv("LAB_TIMEOUT", str(UNIT / 5))
        async with blocked(lab.servers[1], lab):
            beginning = asyncio.ensure_future(lab.trace().__aenter__())
            assert await asyncio.to_thread(until, lambda: lab._traces, 2)
            beginning.cancel()
            with pytest.raises(asyncio.CancelledError):
                await beginning
    assert await asyncio.to_thread(until, lambda: not lab._traces and not lab._notebook.tracing, 2)
    assert await reports(lab) == []


async def test_a_trace_that_cannot_begin_does_not_end_another(lab, monkeypatch):
    async with lab.trace() as other:
        with monkeypatch.context() as patch:
            patch.setenv("LAB_TIMEOUT", str(UNIT / 20))
            async with blocked(lab.servers[1], lab):
                with pytest.raises(LabError, match="did not answer within"):
                    async with lab.trace():
                        pass
        await talk(lab.ws_url("ws/echo/"), "hello")
    assert 'server 1 → client 2: "hello"' in other.lines


# Drawn


async def test_jupyterlab_draws_a_diagram_that_has_a_title_and_a_description(lab):
    async with lab.trace() as trace:
        await talk(lab.ws_url("ws/echo/"), "a; <b> #c {d} %%e")
    bundle = trace._repr_mimebundle_()
    diagram = bundle["text/vnd.mermaid"].splitlines()
    assert diagram[0] == "sequenceDiagram"
    assert diagram[1].strip().startswith("accTitle: ") and diagram[2].strip() == "accDescr {"
    assert diagram[3 : diagram.index("    }")] == [
        f"    {line.replace('→', 'to').replace('{d}', '(d)')}." for line in trace.lines
    ]
    assert bundle["text/plain"] == str(trace) == repr(trace)
    assert "    client1->>server1: #34;a#59; #60;b#62; #35;c #123;d#125; #37;#37;e#34;" in diagram
