"""Worker processes for a channel name, and handles on servers: killed, restarted, replaced."""

import asyncio

import pytest
from channels.consumer import AsyncConsumer
from consumers import Blocking, Echo, Jobs
from helpers import connect, descendants, printed, talk
from websockets.exceptions import ConnectionClosedError

from labserver import Lab, LabError


async def work(lab, what):
    """Give the workers a job and return the process id of each that did it."""
    await lab.channel_layer.send("jobs", {"type": "job.do", "what": what})
    done = lab.redis.blpop("done")[1].split()
    assert done[0] == what
    return int(done[1])


@pytest.mark.parametrize("layer", ["redis", "pubsub"])
async def test_a_worker_works_as_soon_as_it_is_there(layer, engine):
    with Lab(layer=layer) as lab:
        for number in range(2):
            [worker] = lab.worker("jobs", Jobs)
            assert await work(lab, f"job-{number}") == worker.pid


async def test_jobs_are_shared_by_the_processes_of_a_name(lab):
    workers = lab.worker("jobs", Jobs, processes=2)
    assert len({worker.pid for worker in workers}) == 2
    assert all(worker.alive for worker in workers)
    workers[0].kill()
    assert not workers[0].alive
    assert {await work(lab, f"job-{number}") for number in range(4)} == {workers[1].pid}
    workers[0].restart()
    workers[1].kill()
    assert await work(lab, "one-more") == workers[0].pid


async def test_a_worker_of_the_same_name_replaces_the_old_ones(lab):
    class Others(AsyncConsumer):
        async def job_do(self, event):
            await Jobs.job_do(self, {**event, "what": event["what"] + "!"})

    old = lab.worker("jobs", Jobs, processes=2)
    [new] = lab.worker("jobs", Others)
    assert [worker.alive for worker in old] == [False, False]
    assert new.alive
    await lab.channel_layer.send("jobs", {"type": "job.do", "what": "this"})
    assert lab.redis.blpop("done")[1] == f"this! {new.pid}"


async def test_workers_of_several_names_stand_side_by_side_and_each_has_its_own(engine):
    with Lab() as lab:
        [one] = lab.worker("jobs", Jobs)
        assert repr(one) == "<worker, running>"
        [other] = lab.worker("other-jobs", Jobs)
        [one] = lab.worker("jobs", Jobs)
        assert one.alive and other.alive and repr(one) != repr(other)
        assert await work(lab, "this") == one.pid


async def test_a_killed_server_comes_back_on_its_port_with_its_routes(engine):
    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        url, pid = lab.ws_url("ws/echo/"), lab.server.pid
        async with connect(url) as client:
            lab.server.kill()
            with pytest.raises(ConnectionClosedError):
                await client.recv()
        assert not lab.server.alive
        with pytest.raises(ConnectionRefusedError):
            await talk(url, "hello")
        lab.server.restart()
        assert lab.server.alive and lab.server.pid != pid
        assert lab.ws_url("ws/echo/") == url
        assert await talk(url, "hello") == ["hello"]


def test_kill_and_restart_return_when_the_old_process_is_gone(engine):
    with Lab() as lab:
        [worker] = lab.worker("jobs", Jobs)
        old = [process for process in descendants() if process.pid in (worker.pid, lab.server.pid)]
        worker.kill()
        lab.server.restart()
        assert [process.is_running() for process in old] == [False, False]
        assert lab.server.alive and not worker.alive


def test_handles_print_what_they_are(lab):
    assert repr(lab.servers) == "[<server 1, running>, <server 2, running>]"
    assert repr(lab.worker("jobs", Jobs, processes=2)) == "[<worker 1, running>, <worker 2, running>]"
    assert repr(lab.redis_server) == "<Redis engine, running>"


async def test_a_route_made_while_one_server_is_down_is_live_there_when_it_is_started_again(engine):
    with Lab(servers=2) as lab:
        lab.servers[0].kill()
        with pytest.raises(LabError, match="server 1 is not running"):
            lab.route("ws/echo/", Echo)
        lab.servers[0].restart()
        for server in lab.servers:
            assert await talk(server.ws_url("ws/echo/"), "hello") == ["hello"]


async def test_a_route_made_while_a_server_is_blocked_is_live_there_when_it_is_started_again(engine, monkeypatch):
    with Lab() as lab:
        lab.route("ws/blocking/", Blocking)
        async with connect(lab.ws_url("ws/blocking/"), close_timeout=0) as client:
            await client.send("now")
            await asyncio.to_thread(lab.redis.blpop, "waiting")
            with monkeypatch.context() as patch, pytest.raises(LabError, match="did not answer"):
                patch.setenv("LAB_TIMEOUT", "0.1")
                lab.route("ws/echo/", Echo)
            lab.server.restart()
        assert repr(lab) == "<Lab: layer redis, 1 server, routes ws/blocking/ → Blocking, ws/echo/ → Echo>"
        assert await talk(lab.ws_url("ws/echo/"), "hello") == ["hello"]


async def test_a_route_that_is_wrong_and_made_while_a_server_is_down_does_not_keep_it_down(engine, capsys):
    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        lab.server.kill()
        with pytest.raises(LabError, match="server 1 is not running"):
            lab.route("ws/<nope:name>/", Echo)
        lab.server.restart()
        assert "server 1, route 'ws/<nope:name>/'" in printed(capsys, "invalid converter 'nope'")
        assert await talk(lab.ws_url("ws/echo/"), "hello") == ["hello"]


@pytest.mark.parametrize("processes", [0, "2"])
def test_a_number_of_workers_that_makes_no_sense_is_refused_and_the_old_ones_stay(processes, lab):
    [worker] = lab.worker("sense", Jobs)
    with pytest.raises(LabError, match="processes= is the number"):
        lab.worker("sense", Jobs, processes=processes)
    assert worker.alive


def test_a_worker_that_its_layer_refuses_is_said(engine):
    with Lab() as lab:
        with pytest.raises(LabError, match="worker did not start.*Channel name must be"):
            lab.worker("has space", Jobs)
        lab.redis_server.kill()
        with pytest.raises(LabError, match="worker.* did not start"):
            lab.worker("jobs", Jobs)
        assert lab.speakers == lab.servers
        lab.redis_server.start()
        assert repr(lab.worker("jobs", Jobs)) == "[<worker, running>]"
