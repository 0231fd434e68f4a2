"""The process from which servers and workers are forked: what they share with it, and what not."""

import asyncio
import os
import signal
import sys

import psutil
import pytest
from channels.generic.websocket import AsyncWebsocketConsumer
from consumers import Echo, Jobs
from helpers import descendants, survivors, talk, until

from labserver import Lab, LabError

pytestmark = [
    pytest.mark.any_engine,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere each server starts by itself"),
]


class Process(AsyncWebsocketConsumer):
    """Tells of its process what it is asked for, an expression."""

    async def receive(self, text_data):
        import random  # noqa: F401 (evaluated below)

        await self.send(str(eval(text_data, {"os": os, "random": random})))


def nursery_of(lab):
    return psutil.Process(lab.server.pid).parent()


def test_servers_workers_and_restarts_of_all_labs_have_one_parent(engine):
    with Lab(servers=2) as one, Lab() as other:
        one.servers[1].restart()
        [worker] = one.worker("jobs", Jobs)
        parents = {psutil.Process(pid).ppid() for pid in (*(server.pid for server in one.servers), worker.pid, other.server.pid)}
    assert len(parents) == 1 and parents <= {process.pid for process in descendants()}


async def test_each_server_has_a_session_a_loop_and_random_numbers_of_its_own(engine):
    with Lab(servers=2) as lab:
        lab.route("ws/process/", Process)
        questions = ("os.getsid(0) == os.getpid()", "os.getpid()", "random.random()", "[os.readlink(f'/proc/self/fd/{n}') for n in os.listdir('/proc/self/fd') if os.path.lexists(f'/proc/self/fd/{n}')]")
        one, other = [await talk(server.ws_url("ws/process/"), *questions) for server in lab.servers]
        assert one[0] == other[0] == "True" and one[1] != other[1] and one[2] != other[2]
        mine, theirs = ({name for name in eval(answer[3]) if name.startswith(("pipe:", "socket:"))} for answer in (one, other))
        assert mine and theirs and mine & theirs == set()  # no pipe of one is open in the other, or its end would go unnoticed


async def test_a_server_has_the_environment_and_the_folder_that_the_notebook_has_when_it_starts(engine, monkeypatch, tmp_path):
    with Lab() as lab:
        lab.route("ws/process/", Process)
        monkeypatch.setenv("LC_TIME", "C.UTF-8")
        monkeypatch.delenv("HOME")
        monkeypatch.chdir(tmp_path)
        lab.server.restart()
        questions = "os.environ['LC_TIME']", "'HOME' in os.environ", "os.getcwd()"
        assert await talk(lab.ws_url("ws/process/"), *questions) == ["C.UTF-8", "False", str(tmp_path)]


def test_a_server_is_started_again_also_where_the_folder_of_the_notebook_was_removed(engine, monkeypatch, tmp_path):
    (folder := tmp_path / "removed").mkdir()
    with Lab() as lab:
        monkeypatch.chdir(folder)
        folder.rmdir()
        lab.server.restart()
        assert lab.server.alive


async def test_without_its_nursery_a_server_works_on_and_what_starts_next_has_a_new_one(engine):
    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        old = nursery_of(lab)
        old.kill()
        assert until(lambda: not old.is_running() or old.status() == psutil.STATUS_ZOMBIE, 2)
        assert await talk(lab.ws_url("ws/echo/"), "still there") == ["still there"]
        [worker] = lab.worker("jobs", Jobs)
        assert worker.alive and psutil.Process(worker.pid).parent() != old
        lab.server.restart()
        assert await talk(lab.ws_url("ws/echo/"), "again") == ["again"]
        lab.server.kill()
        assert not lab.server.alive
    assert survivors([process for process in descendants() if process.pid == worker.pid]) == []


def test_how_a_server_ended_is_known(engine):
    with Lab() as lab:
        lab.server.kill()
        assert lab.server.ending() == "killed by SIGKILL"
        lab.server.restart()
        os.kill(lab.server.pid, signal.SIGTERM)
        assert until(lambda: not lab.server.alive, 2) and lab.server.ending().startswith("killed by SIGTERM")


def test_a_nursery_that_stands_still_is_said_and_then_replaced(engine, monkeypatch):
    with Lab() as lab:
        nursery_of(lab).suspend()
        with monkeypatch.context() as patch, pytest.raises(LabError, match="starts servers is gone .killed by SIGKILL"):
            patch.setenv("LAB_TIMEOUT", "0.02")
            lab.worker("jobs", Jobs)
        assert lab.worker("jobs", Jobs)[0].alive
        lab.server.restart()
        assert lab.server.alive


async def test_twenty_restarts_leave_no_descriptor_and_no_zombie_behind(engine):
    with Lab() as lab:
        lab.server.restart()
        nursery, this = nursery_of(lab), psutil.Process()
        before = nursery.num_fds(), this.num_fds(), len(nursery.children())
        for _ in range(20):
            await asyncio.to_thread(lab.server.restart)
        assert (nursery.num_fds(), len(nursery.children())) == (before[0], before[2])
        assert this.num_fds() <= before[1]
