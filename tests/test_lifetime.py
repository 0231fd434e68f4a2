"""No process outlives its notebook, and nothing but the learner's own variable keeps a lab alive."""

import gc
import json
import os
import re
import signal
import subprocess
import sys

import httpx
import psutil
import pytest
from channels.generic.websocket import AsyncWebsocketConsumer
from consumers import Echo, Jobs
from helpers import FOLDER, UNIT, Notebook, descendants, private_directory, start_kernel, survivors, talk
from jupyter_client import BlockingKernelClient

from labserver import Lab, LabError

pytestmark = [pytest.mark.any_engine, pytest.mark.usefixtures("engine")]

HOLDS_A_LAB = """
from consumers import *
from labserver import Lab
lab = Lab(servers=2)
lab.worker("jobs", Jobs)
"""
FORKS = """
import multiprocessing, os, time
def stay():
    print(os.getpid(), flush=True)
    time.sleep(600)
multiprocessing.get_context("fork").Process(target=stay).start()
"""


@pytest.fixture
def started():
    """Returns the processes started since it was last called."""
    known = set(descendants())

    def since():
        new = set(descendants()) - known
        known.update(new)
        return list(new)

    return since


# Killed


def test_everything_goes_with_a_plain_process_that_is_killed():
    command = [sys.executable, "-c", HOLDS_A_LAB + "print(flush=True); input()"]
    with subprocess.Popen(command, cwd=FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        children = descendants(process.pid)
        process.kill()
    assert len(children) >= 4
    assert survivors(children) == []


def test_everything_goes_with_a_process_that_is_killed_and_leaves_a_fork_behind():
    command = [sys.executable, "-c", HOLDS_A_LAB + FORKS]
    with subprocess.Popen(command, cwd=FOLDER, stdout=subprocess.PIPE) as process:
        try:
            fork = psutil.Process(int(process.stdout.readline()))
            children = set(descendants(process.pid)) - {fork}
            process.kill()
            assert survivors(children) == []
            assert fork.is_running()
        finally:
            for child in [*descendants(process.pid), process]:
                child.kill()


def test_everything_goes_with_a_kernel_that_is_killed():
    with start_kernel() as kernel:
        pid = kernel.manager.provisioner.pid
        kernel.run("lab.worker('jobs', Jobs);")
        children = descendants(pid)
        os.kill(pid, signal.SIGKILL)
        assert survivors(children) == []


def test_everything_goes_with_a_jupyter_server_that_is_killed(tmp_path):
    command = [sys.executable, "-m", "jupyter_server", "--no-browser", "--allow-root", "--IdentityProvider.token=secret"]
    socket = tmp_path / "socket"  # a port that is free when it looks may be taken when it listens
    with subprocess.Popen(
        [*command, f"--ServerApp.sock={socket}", f"--ServerApp.root_dir={FOLDER}"],
        env={**os.environ, "JUPYTER_RUNTIME_DIR": str(tmp_path), "JUPYTER_NO_CONFIG": "1"},
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            next(line for line in server.stderr if "is running at" in line)
            with httpx.Client(transport=httpx.HTTPTransport(uds=str(socket)), timeout=30 * UNIT) as client:
                answer = client.post(
                    "http://localhost/api/kernels", headers={"Authorization": "token secret"}, json={"path": ""}
                )
            client = BlockingKernelClient()
            client.load_connection_info(json.loads((tmp_path / f"kernel-{answer.json()['id']}.json").read_text()))
            client.start_channels(hb=False)
            notebook = Notebook(client)
            assert notebook.run("lab.server.alive") == [("result", "True")]
            client.stop_channels()
            children = descendants(server.pid)
        finally:
            server.kill()
    assert len(children) >= 3
    assert survivors(children) == []


def test_a_fork_of_the_notebook_does_not_end_the_lab():
    with Lab() as lab:
        if (fork := os.fork()) == 0:
            lab.stop()
            os._exit(0)
        assert os.waitpid(fork, 0)[1] == 0
        assert private_directory(lab.redis_url).exists() and lab.redis.ping()
        lab.route("ws/echo/", Echo)


def test_what_a_consumer_has_started_goes_too(tmp_path):
    code = HOLDS_A_LAB + """
import asyncio, subprocess
class Starting(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(str(subprocess.Popen(["sleep", "600"]).pid))
lab.route("ws/starting/", Starting)
from helpers import talk
print(*asyncio.run(talk(lab.ws_url("ws/starting/"), "now")), flush=True)
input()
"""
    with subprocess.Popen([sys.executable, "-c", code], cwd=FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        sleeper = psutil.Process(int(process.stdout.readline()))
        process.kill()
    assert survivors([sleeper]) == []


async def test_a_fork_of_a_consumers_making_may_print_and_does_not_hide_that_its_server_died(engine):
    class Forking(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            read, write = os.pipe()
            if (fork := os.fork()) == 0:
                print("nobody hears this")
                os.write(write, b"printed")
                signal.pause()
            await self.send(f"{os.read(read, 100).decode()} {fork}")

    with Lab() as lab:
        lab.route("ws/forking/", Forking)
        [answer] = await talk(lab.ws_url("ws/forking/"), "now")
        printed, pid = answer.split()
        fork = psutil.Process(int(pid))
        os.kill(lab.server.pid, signal.SIGKILL)
        with pytest.raises(LabError, match="server 1 is not running .killed by SIGKILL"):
            lab.route("ws/echo/", Echo)
        assert printed == "printed" and survivors([fork]) == []


# Stopped


def test_stop_returns_when_everything_is_gone(started):
    lab = Lab(servers=2)
    lab.worker("jobs", Jobs)
    lab.stop()
    assert [process for process in started() if process.is_running()] == []
    assert not private_directory(lab.redis_url).exists()


def test_a_lab_stops_at_the_end_of_its_with_block_also_when_the_block_raises(started):
    with pytest.raises(ZeroDivisionError), Lab():
        processes = started()
        1 / 0
    assert processes and survivors(processes) == []


def test_a_lab_that_fails_to_start_leaves_nothing_behind(started, monkeypatch):
    with pytest.raises(LabError, match="bad_setting"):
        Lab(redis_config={"bad_setting": "1"})
    assert survivors(started()) == []


async def test_a_lab_stops_when_only_its_parts_refer_to_it(started):
    lab = Lab()
    lab.route("ws/echo/", Echo)
    async with lab.trace() as trace:
        await lab.channel_layer.send("nobody", {"type": "nothing"})
    parts = [lab.server, lab.servers, lab.redis_server, lab.redis, lab.channel_layer, lab.page(), lab.trace(), trace]
    parts += lab.worker("jobs", Jobs)
    processes = started()
    del lab
    gc.collect()
    assert survivors(processes) == []
    assert "nobody" in str(trace) and parts


# Started again


@pytest.mark.parametrize(
    "cells",
    [
        ["pass"],
        ["lab", "_", "Out", "_, __, ___", "[lab]", "lab.ws_url", "async with lab.trace() as trace: pass\ntrace"],
        ["lab.nothing", "lab.route('ws/<nope:x>/', Echo)"],
        ["1 / lab", "lab.nothing"],
        [
            "import asyncio\nasync def fail(lab): 1 / 0",
            "async with asyncio.TaskGroup() as group: group.create_task(fail(lab))\ndel group",
        ],
        ["def fail(lab):\n    inner = lambda: lab\n    1 / 0", "fail(lab)"],
    ],
    ids=["nothing", "it was displayed", "a LabError", "a slip of the pen", "an error in a task group", "an error beside a closure"],
)
def test_running_the_start_cell_again_ends_the_old_lab_after(cells, kernel):
    [(_, pids)] = kernel.run("[lab.redis_server.pid, lab.server.pid]")
    old = [psutil.Process(pid) for pid in json.loads(pids)]
    for cell in cells:
        kernel.run(cell)
    assert kernel.run("lab = Lab()") == []
    assert survivors(old) == []
    assert kernel.run("lab.server.alive and lab.redis.ping()") == [("result", "True")]


# Interrupted


@pytest.mark.parametrize(
    "waiting",
    [
        "import time; time.sleep(60)",
        "import asyncio; await asyncio.sleep(60)",
        "async with connect(lab.ws_url('ws/echo/')) as client: await client.recv()",
        "async with lab.trace(): await lab.channel_layer.receive('nobody')",
        "lab.redis.blpop('nothing')",
    ],
)
def test_the_stop_button_ends_the_cell_and_nothing_else(waiting, kernel):
    kernel.run("lab.route('ws/echo/', Echo)")
    pids = kernel.run("lab.redis_server.pid, lab.server.pid")
    [(kind, traceback)] = kernel.run(waiting, interrupt=True)
    assert kind == "error" and re.search("KeyboardInterrupt|CancelledError", traceback)
    assert kernel.run("await talk(lab.ws_url('ws/echo/'), 'hello')") == [("result", "['hello']")]
    assert kernel.run("lab.redis.ping() and (lab.redis_server.pid, lab.server.pid)") == pids


def test_the_stop_button_during_a_start_leaves_nothing_behind(kernel, tmp_path):
    engine = tmp_path / "engine"
    engine.write_text("#!/bin/sh\nexec sleep 60\n")  # or the start would be over before the button is pressed
    engine.chmod(0o755)
    before = set(descendants(kernel.manager.provisioner.pid))
    kernel.run(f"import os; os.environ['LAB_REDIS_SERVER'], theirs = {str(engine)!r}, os.environ.get('LAB_REDIS_SERVER')")
    [(kind, _)] = kernel.run("other = Lab(servers=2)", interrupt=True)
    kernel.run("os.environ.pop('LAB_REDIS_SERVER'); os.environ.update({'LAB_REDIS_SERVER': theirs} if theirs else {})")
    assert kind == "error"
    assert survivors(set(descendants(kernel.manager.provisioner.pid)) - before) == []


def test_the_stop_button_during_a_route_does_not_disturb_the_next(kernel):
    kernel.run("lab.route('ws/block/', Blocking)")
    kernel.run("client = await connect(lab.ws_url('ws/block/')); await client.send('x'); lab.redis.blpop('waiting');")
    [(kind, _)] = kernel.run("lab.route('ws/{x/', Echo)", interrupt=True)
    assert kind == "error"
    kernel.run("lab.redis.rpush('gate', 'open'); await client.close()")
    assert kernel.run("lab.route('ws/echo/', Echo); await talk(lab.ws_url('ws/echo/'), 'a')") == [("result", "['a']")]
