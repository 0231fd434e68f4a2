"""What a class will do to the lab: each fault on real processes, what is seen of it, and that the lab works on."""

import asyncio
import contextlib
import os
import pathlib
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time

import psutil
import pytest
import redis
from channels.generic.websocket import AsyncWebsocketConsumer
from consumers import Echo, Jobs, Room
from helpers import FOLDER, UNIT, connect, descendants, printed, private_directory, redis_socket, start_kernel, survivors, talk, until
from websockets.exceptions import ConnectionClosed, InvalidStatus

from labserver import Lab, LabError, redis_server
from labserver.deadline import Deadline


# What is tried there has nothing to do with the engine.
on_one_engine = pytest.mark.parametrize("engine", ["Valkey"], indirect=True)


@pytest.fixture
def one(engine):
    """A lab of the test's own, with an echo and a room; afterwards nothing of it is left."""
    before = set(descendants())
    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        lab.route("ws/room/", Room)
        processes = set(descendants()) - before
        yield lab
        processes |= set(descendants()) - before
    assert survivors(processes) == []
    assert not private_directory(lab.redis_url).exists()


async def works(lab):
    """Tell whether a client is answered, a group hears, and Redis and the notebook's layer answer."""
    async with connect(lab.ws_url("ws/room/")) as member:
        await lab.channel_layer.group_send("room", {"type": "room.message", "text": "news"})
        heard = await member.recv()
    return [heard, lab.redis.ping(), *await talk(lab.ws_url("ws/echo/"), "hello")] == ["news", True, "hello"]


async def members(lab, count):
    """Open so many WebSockets to the room."""
    _raise_limit_of_files()
    at_once = asyncio.Semaphore(50)

    async def member():
        async with at_once:
            return await connect(lab.ws_url("ws/room/"), open_timeout=30 * UNIT)

    return await asyncio.gather(*(member() for _ in range(count)))


def _raise_limit_of_files():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


async def close_code(client):
    """Return the close code that a client gets, or None where the connection was cut."""
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            await client.recv()
    return closed.value.rcvd and closed.value.rcvd.code


# A process is killed


TALKS_ON = """
import asyncio
async def talk_on():
    async with connect(lab.ws_url("ws/room/")) as ann, connect(lab.ws_url("ws/room/")) as bob:
        while True:
            await ann.send("hello")
            await bob.recv()
            lab.redis.incr("talked")
lab.route("ws/room/", Room)
talking = asyncio.ensure_future(talk_on())
lab.worker("jobs", Jobs)
lab.redis_url
"""


def test_a_kernel_that_is_killed_while_messages_flow_leaves_no_process_and_no_file(engine):
    with start_kernel() as kernel:
        [(_, shown)] = kernel.run(TALKS_ON)
        socket = redis_socket(eval(shown))
        assert int(kernel.run("while int(lab.redis.get('talked') or 0) < 10: await asyncio.sleep(0)\n10")[0][1]) == 10
        pid = kernel.manager.provisioner.pid
        children = descendants(pid)
        assert len(children) >= 4 and socket.exists()
        os.kill(pid, signal.SIGKILL)
        assert survivors(children) == []
        assert until(lambda: not socket.parent.exists(), 2)


@on_one_engine
async def test_a_server_that_is_killed_under_100_websockets_cuts_them_all_and_comes_back(one):
    clients = await members(one, 100)
    one.server.kill()
    assert [await close_code(client) for client in clients] == [None] * 100
    with pytest.raises(LabError, match=r"server 1 is not running .*\.restart\(\)"):
        one.route("ws/more/", Echo)
    one.server.restart()
    assert await works(one)


async def test_what_is_asked_when_redis_died_under_load_is_answered_and_afterwards_all_works(one, capsys):
    clients = await members(one, 20)
    for client in clients * 3:  # 60 messages, each to 20
        await client.send("hello")
    await clients[0].recv()
    one.redis_server.kill()
    with pytest.raises(redis.ConnectionError):
        await asyncio.wait_for(asyncio.to_thread(one.redis.ping), UNIT)
    with pytest.raises(LabError, match="worker did not start: ConnectionError"):
        one.worker("jobs", Jobs)
    with pytest.raises(redis.ConnectionError):
        await one.channel_layer.group_send("room", {"type": "room.message", "text": "lost"})
    with pytest.raises(InvalidStatus, match="500"):
        await connect(one.ws_url("ws/room/"))
    # A consumer waits for messages of its layer, whether it uses that or not.
    assert [await close_code(client) for client in (*clients, await connect(one.ws_url("ws/echo/")))] == [1011] * 21
    one.redis_server.start()
    assert await works(one)
    assert "ConnectionError" in capsys.readouterr().out


@pytest.mark.parametrize(
    "end",
    [lambda lab: lab.redis.shutdown(nosave=True), lambda lab: os.kill(lab.redis_server.pid, signal.SIGKILL)],
    ids=["SHUTDOWN", "SIGKILL"],
)
async def test_redis_is_started_again_the_moment_its_connections_have_ended(end, one):
    pid = one.redis_server.pid
    end(one)
    one.redis_server.start()
    assert one.redis.ping() and one.redis_server.pid != pid
    assert await works(one)


def save_slowly_and_die(lab):
    """Kill the engine while it saves: what saves holds its output open, so that it counts as alive a little longer."""
    lab.redis.config_set("rdb-key-save-delay", int(0.3e6 * UNIT))  # microseconds a key
    lab.redis.set("key", "value")
    lab.redis.bgsave()
    os.kill(lab.redis_server.pid, signal.SIGKILL)
    assert until(lambda: not psutil.pid_exists(lab.redis_server.pid), 2)


def test_redis_that_has_just_left_by_itself_is_stopped_when_all_of_it_is_gone(one):
    save_slowly_and_die(one)
    one.redis_server.stop()
    assert not one.redis_server.alive


async def test_redis_that_was_killed_while_it_saved_is_started_again(one):
    save_slowly_and_die(one)
    one.redis_server.start()
    assert one.redis.get("key") is None
    assert await works(one)


def test_a_start_waits_for_an_engine_that_an_earlier_one_has_launched(one):
    one.redis_server.kill()
    one.redis_server.launch()
    pid_of_its_shell = one.redis_server.run.popen.pid
    one.redis_server.start()
    assert one.redis.ping() and one.redis_server.run.popen.pid == pid_of_its_shell


def test_a_start_of_an_engine_that_stands_still_says_so_and_leaves_it_alone(one, monkeypatch):
    pid = one.redis_server.pid
    os.kill(pid, signal.SIGSTOP)
    with monkeypatch.context() as patch, pytest.raises(LabError, match=r"PING got no answer .*\.kill\(\)"):
        patch.setenv("LAB_TIMEOUT", str(UNIT / 100))
        one.redis_server.start()
    os.kill(pid, signal.SIGCONT)
    one.redis_server.start()
    assert one.redis.ping() and one.redis_server.pid == pid


async def test_redis_that_stands_still_for_3_s_delays_and_loses_nothing(one):
    async with connect(one.ws_url("ws/room/")) as member:
        os.kill(one.redis_server.pid, signal.SIGSTOP)
        await member.send("is anybody there?")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(member.recv(), 3 * UNIT)
        os.kill(one.redis_server.pid, signal.SIGCONT)
        assert await member.recv() == "is anybody there?"
    assert await works(one)


async def test_a_lab_without_its_directory_says_so_where_it_needs_it(one):
    shutil.rmtree(private_directory(one.redis_url))
    with pytest.raises(redis.ConnectionError):
        one.redis.ping()
    one.redis_server.kill()
    with pytest.raises(LabError, match=r"private directory is gone.*Run the cell with Lab\(\) again"):
        one.redis_server.start()


# Something is used up


@pytest.fixture
def small_disk(tmp_path, monkeypatch):
    """A disk of 8 MB, where the directories of new labs are."""
    disk = pathlib.Path("/tmp") / f"disk-{os.getpid()}"  # a socket's path is short
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk], capture_output=True).returncode:
        disk.rmdir()
        pytest.skip("mounting a tmpfs needs root")
    monkeypatch.setattr("tempfile.tempdir", str(disk))
    yield disk
    subprocess.run(["umount", disk], check=True)
    disk.rmdir()


async def test_a_full_disk_is_said_by_redis_and_when_there_is_room_again_all_works(engine, small_disk):
    with Lab(redis_config={"appendonly": "yes"}) as lab:
        lab.route("ws/echo/", Echo)
        lab.route("ws/room/", Room)
        with open(small_disk / "filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
            while True:
                filler.write(bytes(4096))
        with pytest.raises(redis.ResponseError, match="No space left on device"):
            for _ in range(100):
                lab.redis.rpush("list", "x" * 100_000)
        with pytest.raises(LabError, match="No space left on device"):
            Lab()
        (small_disk / "filler").unlink()
        assert until(lambda: _can_write(lab), 4)
        assert await works(lab)
    assert list(small_disk.iterdir()) == []


def _can_write(lab):
    with contextlib.suppress(redis.RedisError):
        return lab.redis.set("written", "yes")


LOW_LIMIT = """
import asyncio, os, resource
from consumers import *
from helpers import connect, talk
from labserver import Lab, LabError
import psutil, redis
lab = Lab()
lab.route("ws/echo/", Echo)
lab.redis.ping()
files = []
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
try:
    while True:
        files.append(os.open(os.devnull, os.O_RDONLY))
except OSError:
    pass
for refused in (Lab, lambda: lab.worker("jobs", Jobs), lab.server.restart):
    try:
        refused()
    except LabError as error:
        print(error)
print(lab.redis.ping())
for file in files:
    os.close(file)
print(len(psutil.Process().children(recursive=True)))
lab.server.restart()
print(asyncio.run(talk(lab.ws_url("ws/echo/"), "works")))
"""


@on_one_engine
def test_a_notebook_without_a_file_descriptor_left_is_told_and_works_on_when_it_has_some(engine):
    done = subprocess.run([sys.executable, "-c", LOW_LIMIT], cwd=FOLDER, capture_output=True, text=True, timeout=30 * UNIT)
    assert done.returncode == 0, done.stderr
    *refusals, redis_answers, left, answer = done.stdout.splitlines()
    assert len(refusals) == 3 and all("Too many open files" in said for said in refusals)
    # What is left are the nursery, the guard of the directory, Redis's shell, its reader and the engine; the server was
    # killed for its restart.
    assert (redis_answers, left, answer) == ("True", "5", "['works']")


@on_one_engine
@pytest.mark.parametrize(
    "shell, said",
    [
        ("echo 'keeper: 3: Cannot fork'; exit 2", "did not start .exit status 2.* keeper: 3: Cannot fork"),
        (f"exec sleep {UNIT}", "did not say that it is ready within"),
    ],
    ids=["cannot fork", "says nothing"],
)
def test_a_shell_that_cannot_start_redis_is_told_of_and_buried(shell, said, engine, monkeypatch, tmp_path):
    monkeypatch.setattr(redis_server.RedisServer.kind_of_run, "kept_by", ["/bin/sh", "-c", shell, "keeper"])
    monkeypatch.setenv("LAB_TIMEOUT", str(UNIT / 100))
    before = set(descendants())
    server = redis_server.RedisServer(tmp_path / "redis")
    with pytest.raises(LabError, match=said):
        server.start()
    server.close()
    assert set(descendants()) == before


@on_one_engine
async def test_a_message_to_a_group_of_1000_websockets_reaches_them_all(one):
    """Takes about 5 s."""
    clients = await members(one, 1000)
    await one.channel_layer.group_send("room", {"type": "room.message", "text": "news"})
    assert await asyncio.gather(*(client.recv() for client in clients)) == ["news"] * 1000
    await asyncio.gather(*(client.close() for client in clients))
    # Of a consumer that is leaving, the layer may lose what it has just taken from Redis for another one.
    assert await asyncio.to_thread(until, lambda: not one.redis.exists("asgi:group:room"), 10)
    assert await works(one)


@on_one_engine
def test_ten_labs_live_side_by_side_in_one_process(engine):
    """Takes about 5 s."""
    with contextlib.ExitStack() as stack:
        labs = [stack.enter_context(Lab()) for _ in range(10)]
        for number, lab in enumerate(labs):
            lab.redis.set("number", number)
        assert [int(lab.redis.get("number")) for lab in labs] == list(range(10))
        assert len({lab.server.http_url() for lab in labs}) == 10


# A consumer does harm


class Harm(AsyncWebsocketConsumer):
    """Does the harm that its path names, at the moment that it names."""

    async def connect(self):
        await self.do("connect")
        await self.channel_layer.group_add("harmed", self.channel_name)
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        await self.do("receive")

    async def disconnect(self, code):
        await self.do("disconnect")

    async def layer_event(self, event):
        await self.do("layer")

    async def do(self, moment):
        if self.scope["path"] == f"/ws/{moment}/raise/":
            raise ValueError(f"raised in {moment}")
        if self.scope["path"] == f"/ws/{moment}/wait/":
            print(f"waiting in {moment}")
            await asyncio.Event().wait()
        if self.scope["path"] == f"/ws/{moment}/exit/":
            os._exit(3)


async def provoke(lab, moment, harm):
    """Let a consumer do harm at a moment; return its client's close code."""
    async with connect(lab.ws_url(f"ws/{moment}/{harm}/")) as client:
        if moment == "receive":
            await client.send("now")
        if moment == "layer":
            await lab.channel_layer.group_send("harmed", {"type": "layer.event"})
        if moment != "disconnect":
            return await close_code(client)


@on_one_engine
@pytest.mark.parametrize("moment", ["receive", "disconnect", "layer"])
async def test_a_consumer_that_raises_is_shown_and_harms_nobody_else(moment, one, capsys):
    one.route("ws/<str:moment>/<str:harm>/", Harm)
    async with connect(one.ws_url("ws/echo/")) as neighbour:
        assert await provoke(one, moment, "raise") == (None if moment == "disconnect" else 1011)
        assert printed(capsys, f"ValueError: raised in {moment}")
        await neighbour.send("still served")
        assert await neighbour.recv() == "still served"
    assert await works(one)


@on_one_engine
async def test_a_consumer_that_raises_in_connect_refuses_with_500(one):
    one.route("ws/<str:moment>/<str:harm>/", Harm)
    with pytest.raises(InvalidStatus, match="500"):
        await connect(one.ws_url("ws/connect/raise/"))
    assert await works(one)


@on_one_engine
@pytest.mark.parametrize("moment", ["receive", "disconnect", "layer"])
async def test_a_consumer_that_never_returns_holds_only_its_own_client(moment, one, capsys):
    one.route("ws/<str:moment>/<str:harm>/", Harm)
    async with connect(one.ws_url("ws/echo/")) as neighbour:
        waiting = asyncio.ensure_future(provoke(one, moment, "wait"))
        await asyncio.to_thread(printed, capsys, f"waiting in {moment}")
        assert await works(one)
        await neighbour.send("still served")
        assert await neighbour.recv() == "still served"
        waiting.cancel()


@on_one_engine
@pytest.mark.parametrize("moment", ["receive", "disconnect", "layer"])
async def test_a_consumer_that_ends_its_process_is_a_dead_server_that_comes_back(moment, one):
    one.route("ws/<str:moment>/<str:harm>/", Harm)
    assert await provoke(one, moment, "exit") is None
    assert await asyncio.to_thread(until, lambda: not one.server.alive, 2)
    with pytest.raises(LabError, match="server 1 is not running .exit status 3"):
        one.route("ws/more/", Echo)
    one.server.restart()
    assert await works(one)


class Flooding(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        print("x" * 10_000_000)
        await self.send("printed")


@on_one_engine
async def test_a_consumer_that_prints_10_MB_answers_and_so_do_the_others(one):
    one.route("ws/flooding/", Flooding)
    assert await talk(one.ws_url("ws/flooding/"), "now") == ["printed"]
    assert await works(one)


# A client does harm


class Measuring(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(str(len(bytes_data if text_data is None else text_data)))


@on_one_engine
@pytest.mark.parametrize("length, arrives", [(0, True), (2**20, True), (2**20 + 1, False), (2**24, False)])
async def test_a_message_up_to_1_MiB_arrives_and_a_longer_one_ends_its_connection_only(length, arrives, one):
    one.route("ws/measuring/", Measuring)
    async with connect(one.ws_url("ws/echo/")) as neighbour:
        async with connect(one.ws_url("ws/measuring/")) as client:
            with contextlib.suppress(ConnectionClosed):
                await client.send(b"x" * length)
            if arrives:
                assert await client.recv() == str(length)
            else:
                assert await close_code(client) in (None, 1009)
        await neighbour.send("still served")
        assert await neighbour.recv() == "still served"


@on_one_engine
async def test_invalid_utf8_ends_its_connection_only(one):
    async with connect(one.ws_url("ws/echo/")) as client:
        await client.send(b"\xff\xfe", text=True)
        assert await close_code(client) in (None, 1007)
    assert await works(one)


@on_one_engine
async def test_half_a_frame_holds_nobody(one):
    reader, writer = await asyncio.open_connection(*_address(one))
    writer.write(
        f"GET /ws/echo/ HTTP/1.1\r\nHost: {'%s:%s' % _address(one)}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
    )
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 101 ")
    writer.write(b"\x81\xfe\x01")  # a text of some length, of which not even the length has come
    await writer.drain()
    assert await works(one)
    writer.close()


def _address(lab):
    host, port = lab.http_url().removeprefix("http://").rstrip("/").split(":")
    return host, int(port)


@on_one_engine
async def test_a_client_that_never_reads_holds_nobody_else(one):
    async with connect(one.ws_url("ws/room/"), max_queue=1) as deaf, connect(one.ws_url("ws/room/")) as other:
        deaf.transport.pause_reading()
        for number in range(300):
            await other.send(f"{number} {'x' * 100_000}")
            assert (await other.recv()).startswith(f"{number} ")
        deaf.transport.abort()
    assert await works(one)


# Somebody else was here


def test_somebody_elses_redis_that_does_not_answer_is_given_up_at_the_deadline():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        begun = time.monotonic()
        with pytest.raises(LabError, match="did not answer PING .TimeoutError"):
            theirs = redis_server.ExternalRedis(f"redis://127.0.0.1:{silent.getsockname()[1]}", None)
            theirs.wait_until_ready(Deadline(0.1))
        assert time.monotonic() - begun < 2 * UNIT


def test_what_a_crash_has_left_behind_is_removed_by_the_next_lab(engine):
    code = "from labserver import Lab; lab = Lab(); print(lab.redis_url, lab.redis_server.pid, flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        url, pid = process.stdout.readline().split()
        left = private_directory(url)
        redis_engine = psutil.Process(int(pid))
        keeper = redis_engine.parent()
        for child in (*keeper.parent().children(), keeper.parent()):
            child.suspend()  # all at once, as a crash does: nobody sees that another is gone
        for child in set(keeper.parent().children(recursive=True)) - {redis_engine}:
            child.kill()
        process.kill()
    assert left.exists() and redis_engine.is_running()
    redis_engine.resume()
    with Lab() as lab:
        assert private_directory(lab.redis_url).exists()
        assert not left.exists() and survivors([redis_engine]) == []


@on_one_engine
def test_what_others_use_or_own_is_left_alone(one, tmp_path, monkeypatch):
    directory = private_directory(one.redis_url)
    theirs = directory.with_name("channels-lab-theirs")
    fresh = directory.with_name("channels-lab-fresh")  # as it is before it is locked
    for path in (theirs, fresh):
        path.mkdir()
    (theirs / "in-use").touch()
    try:
        if os.getuid() == 0:
            os.chown(theirs, 65534, 65534)
        with Lab():
            assert fresh.exists() and one.redis.ping()
            assert theirs.exists() == (os.getuid() == 0)
    finally:
        for path in (theirs, fresh):
            shutil.rmtree(path, ignore_errors=True)
