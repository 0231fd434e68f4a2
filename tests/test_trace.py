"""What a trace shows: the same experiment gives the same text every time."""

import asyncio
import contextlib
import datetime
import pickle
import types
import xml.etree.ElementTree as ElementTree

import httpx
import pytest
from consumers import Blocking, Echo, Failing, Gated, Greeting, Jobs, Refusing, Room
from helpers import UNIT, connect, talk, until
from websockets.exceptions import ConnectionClosedError, InvalidStatus

from labserver import Lab, LabError
from labserver.deadline import Deadline
from labserver.events import Called, Finished, Opened, packed, unpacked

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


# Names


async def test_clients_have_names_in_the_order_in_which_they_connect(lab):
    for _ in range(5):
        async with lab.trace("ann", "bob") as trace:
            await say_hello([lab.ws_url("ws/room/")] * 2)
        assert str(trace) == ROOM.replace("{2}", "1").replace("client 1", "ann").replace("client 2", "bob")


async def test_a_client_without_a_name_has_its_number(lab):
    async with lab.trace("서연") as trace:
        await talk(lab.ws_url("ws/echo/"))
        await talk(lab.ws_url("ws/echo/"))
    assert trace.lines[0] == "서연 → server 1: connect /ws/echo/"
    assert trace.lines[3] == "client 2 → server 1: connect /ws/echo/"


async def test_a_lost_message_names_who_was_to_have_it(engine):
    with Lab(layer={"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"capacity": 1}}) as lab:
        lab.route("ws/gated/", Gated)
        async with lab.trace("ann") as trace, connect(lab.ws_url("ws/gated/")) as client:
            await client.send("hold on")
            await asyncio.to_thread(lab.redis.blpop, "waiting")
            for number in range(5):
                await lab.channel_layer.group_send("room", {"type": "room.message", "text": str(number)})
            lab.redis.rpush("gate", "open")
            await client.recv()
        assert 'Redis ✗ server 1: room.message text="4" for ann, lost' in trace.lines


@pytest.mark.parametrize(
    "names, said",
    [
        (["ann", "bob", "ann"], "got the name 'ann' twice"),
        ([""], "but got ''"),
        (["  "], "but got '  '"),
        (["two\nlines"], "but got"),
        ([1], "but got 1"),
        ([["ann", "bob"]], "but got"),
        (["Redis"], "cannot call a client 'Redis'"),
        (["server 1"], "cannot call a client 'server 1'"),
        (["notebook"], "cannot call a client 'notebook'"),
        (["worker"], "cannot call a client 'worker'"),
        (["manage.py"], "cannot call a client 'manage.py'"),
        (["bob", "client 1"], "cannot call a client 'client 1'"),
    ],
)
async def test_a_name_that_cannot_be_a_clients_is_refused(lab, names, said):
    with pytest.raises(LabError, match=said):
        lab.trace(*names)


# Between some of the participants


async def test_a_trace_between_two_participants_has_their_lines_alone(lab):
    async with lab.trace("ann", "bob") as trace:
        await say_hello([lab.ws_url("ws/room/")] * 2)
    between = trace.between("Redis", "server 1")
    assert between.lines == [line for line in trace.lines if "Redis" in line.partition(":")[0]]
    assert len(between.lines) == 7
    drawn = between._repr_mimebundle_()
    assert drawn["text/plain"] == str(between) == repr(between)
    assert "ann" not in boxed(drawn["image/svg+xml"]) and "bob" not in boxed(drawn["image/svg+xml"])


async def test_a_participant_that_a_trace_does_not_have_is_refused_with_those_that_it_has(lab):
    async with lab.trace("ann") as trace:
        await talk(lab.ws_url("ws/echo/"))
    with pytest.raises(LabError, match="but got 'Redis', 'bob'. Those of this trace are ann, server 1"):
        trace.between("ann", "Redis", "bob")
    with pytest.raises(LabError, match="but got none. Those of this trace are ann, server 1"):
        trace.between()


async def test_between_two_who_did_not_speak_nothing_is_drawn(lab):
    async with lab.trace("ann", "bob") as trace:
        await say_hello([lab.ws_url("ws/room/")] * 2)
    between = trace.between("ann", "bob")
    assert between.lines == []
    assert between._repr_mimebundle_() == {"text/plain": "(nothing crossed between these)"}


async def test_the_notes_of_a_trace_stay_with_those_whom_they_concern(lab):
    async with connect(lab.ws_url("ws/gated/")) as client:
        async with lab.trace() as trace:
            await client.send("hold on")
            await asyncio.to_thread(lab.redis.blpop, "waiting")
            await lab.channel_layer.group_send("room", {"type": "room.message", "text": "hello"})
        lab.redis.rpush("gate", "open")
    running = "server 1 still runs /ws/gated/"
    assert trace.between("client 1", "server 1").lines == ['client 1 → server 1: "hold on"', running]
    assert trace.between("notebook", "Redis").lines == [
        'notebook → Redis: group_send room: room.message text="hello"'
    ]


async def test_of_a_long_trace_each_part_has_lines_of_its_own(lab):
    async with lab.trace() as trace:
        await talk(lab.ws_url("ws/echo/"), *map(str, range(100)))
        await lab.channel_layer.group_send("room", {"type": "room.message", "text": "at the end"})
    assert len(trace.lines) == 151 and trace.lines[-1] == "… and 54 more"
    assert trace.between("notebook", "Redis").lines == [
        'notebook → Redis: group_send room: room.message text="at the end"'
    ]
    assert trace.between("client 1", "server 1").lines[-1] == "… and 53 more"


# Events


@pytest.mark.parametrize(
    "event",
    [
        Opened(1, 2, "websocket", "/ws/echo/", ("127.0.0.1", 3), None),
        Called(1, None, "group_send", "room", "room.message", 4, None),
        Finished(1, 2),
    ],
)
def test_an_event_is_a_plain_tuple_on_its_way_and_itself_again_at_the_end(event):
    assert type(packed(event)) is tuple
    assert unpacked(*pickle.loads(pickle.dumps(packed(event)))) == event
    assert type(unpacked(*packed(event))) is type(event)


# Drawn


def boxed(svg):
    """Return all the text of a picture."""
    return [element.text for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


async def test_a_trace_is_a_picture_beside_its_text(lab):
    async with lab.trace() as trace:
        await talk(lab.ws_url("ws/echo/"), "a; <b> #c {d} %%e &amp;")
    bundle = trace._repr_mimebundle_()
    assert bundle["text/plain"] == str(trace) == repr(trace)
    assert boxed(bundle["image/svg+xml"]) == ["client 1", "server 1", *(line.partition(": ")[2] for line in trace.lines)]


async def test_the_same_text_is_the_same_picture(lab):
    pictures = set()
    for _ in range(2):
        async with lab.trace() as trace:
            await say_hello([lab.ws_url("ws/room/")] * 2)
        pictures.add(trace._repr_mimebundle_()["image/svg+xml"])
    assert len(pictures) == 1


async def test_a_datetime_is_shown_whole(lab):
    at = datetime.datetime(1999, 12, 31, 23, 59, 59, 999999, datetime.timezone(datetime.timedelta(hours=9)))
    async with lab.trace() as trace:
        with pytest.raises(TypeError):
            await lab.channel_layer.send("nobody", {"type": "tick", "at": at})
    assert trace.lines == [f"notebook ✗ Redis: send nobody: tick at=<datetime {at}>, raised TypeError"]


async def test_a_path_with_a_line_break_stays_on_its_line(lab):
    async with lab.trace() as trace:
        with pytest.raises(InvalidStatus):
            await talk(lab.ws_url("ws/no%0Awhere/"))
    assert trace.lines[0] == r"client 1 → server 1: connect /ws/no\nwhere/"


async def test_a_trace_records_one_block(lab):
    async with (trace := lab.trace()):
        await lab.channel_layer.send("nobody", {"type": "nothing"})
    lines = trace.lines
    with pytest.raises(LabError, match="records one block"):
        async with trace:
            pass
    assert trace.lines == lines
