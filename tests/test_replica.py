"""A lab of Redis alone, and a second Redis that follows it: what is lost when the first one goes, and what it costs."""

import os
import random
import signal
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from helpers import FOLDER, descendants, survivors
from redis.exceptions import ReadOnlyError

from labserver import Lab, LabError


@pytest.fixture
def lab(engine):
    """A lab without a server for each test, which may break it."""
    with Lab(servers=0) as lab:
        yield lab


@pytest.fixture
def hundred(lab):
    """The lab, with a hundred keys."""
    lab.redis.mset({f"key {number}": number for number in range(100)})
    return lab


def port_of(lab):
    return int(lab.redis.config_get("port")["port"])


def somebody_listens(port):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def followed(lab, replicas=1):
    """Write a fence, and return how many replicas have got that far."""
    lab.redis.set("fence", "here")
    return lab.redis.wait(replicas, 10_000)


# Redis alone


def test_a_lab_without_a_server_is_redis_alone(engine):
    program = """
import sys
from helpers import descendants
from labserver import Lab
with Lab(servers=0) as lab:
    print(lab, lab.servers, lab.redis.ping())
    print(["labserver" in " ".join(child.cmdline()) for child in descendants()], "daphne" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=FOLDER, capture_output=True, text=True)
    # Four children: who guards the directory, who keeps the engine (a shell and its reader), and the engine.
    assert done.stdout == "<Lab: layer redis, no server> [] True\n[False, False, False, False] False\n", done.stderr


@pytest.mark.parametrize(
    "use",
    [
        lambda lab: lab.server,
        lambda lab: lab.ws_url("ws/echo/"),
        lambda lab: lab.http_url(),
        lambda lab: lab.page(),
        lambda lab: lab.route("ws/echo/", object),
    ],
    ids=["server", "ws_url", "http_url", "page", "route"],
)
def test_what_needs_a_server_says_that_there_is_none(use, lab):
    with pytest.raises(LabError, match=r"This lab has no server \(servers=0\): start one with Lab\(\)"):
        use(lab)


# A replica that follows


def test_a_replica_has_all_when_it_is_there_and_what_comes_later(hundred):
    replica = hundred.replica()
    assert replica.redis.dbsize() == 100
    assert hundred.redis.set("later", "too") and hundred.redis.wait(1, 10_000) == 1
    assert replica.redis.get("later") == "too"
    with pytest.raises(ReadOnlyError):
        replica.redis.set("mine", "no")
    assert repr(replica) == "<replica 1, running>"


def test_two_replicas_follow_one_redis(hundred):
    replicas = hundred.replica(), hundred.replica()
    assert [replica.redis.dbsize() for replica in replicas] == [100, 100]
    assert followed(hundred, 2) == 2
    assert [replica.redis.get("fence") for replica in replicas] == ["here", "here"]
    replicas[0].redis_server.kill()
    assert followed(hundred, 1) == 1 and replicas[1].redis.get("fence") == "here"


def test_a_replica_that_is_started_again_follows_again(hundred):
    replica = hundred.replica()
    replica.redis_server.stop()
    assert not replica.redis_server.alive
    hundred.redis.set("meanwhile", "missed")
    replica.redis_server.start()
    assert followed(hundred) == 1
    assert replica.redis.get("meanwhile") == "missed"


def test_a_replica_can_be_started_while_nobody_is_there_to_follow(hundred):
    replica = hundred.replica()
    replica.redis_server.kill()
    hundred.redis_server.kill()
    replica.redis_server.start()
    assert replica.redis.ping() and replica.redis.info("replication")["master_link_status"] == "down"


# What is lost


def test_a_replica_that_is_promoted_has_nothing_that_was_written_after_it_lost_its_connection(hundred):
    replica = hundred.replica()
    assert followed(hundred) == 1
    os.kill(replica.redis_server.pid, signal.SIGSTOP)
    hundred.redis.client_kill_filter(_type="replica")
    written = [hundred.redis.set(f"late {number}", number) for number in range(3)]
    assert written == [True, True, True] and hundred.redis.wait(1, 100) == 0
    hundred.redis_server.kill()
    os.kill(replica.redis_server.pid, signal.SIGCONT)
    replica.redis.replicaof("NO", "ONE")
    assert replica.redis.mget([f"late {number}" for number in range(3)]) == [None, None, None]
    assert replica.redis.dbsize() == 101 and replica.redis.set("mine", "yes")


def test_a_replica_empties_itself_after_a_primary_that_forgot_everything(hundred):
    replica = hundred.replica()
    hundred.redis_server.kill()
    assert replica.redis.dbsize() == 100
    hundred.redis_server.start()
    assert followed(hundred) == 1
    assert replica.redis.keys() == ["fence"]


# The port


def test_redis_listens_when_it_is_replicated_and_not_before(lab):
    assert port_of(lab) == 0
    lab.replica()
    port = port_of(lab)
    assert somebody_listens(port)
    connections = psutil.Process(lab.redis_server.pid).net_connections()
    assert {each.laddr for each in connections if each.status == "LISTEN"} == {("127.0.0.1", port)}


def test_it_keeps_its_port_and_what_a_learner_has_written_into_its_configuration(lab):
    file = Path(lab.redis.info("server")["config_file"])
    file.write_text(file.read_text() + "maxmemory 77mb")
    lab.redis.config_set("maxclients", 100)
    lab.replica()
    port, before = port_of(lab), lab.redis.config_get("maxmemory")
    lab.redis_server.kill()
    lab.redis_server.start()
    lab.replica()
    assert port_of(lab) == port
    after = lab.redis.config_get("maxmemory", "maxclients")
    assert before == {"maxmemory": "0"} and after == {"maxmemory": str(77 * 1024**2), "maxclients": "10000"}


def test_where_a_port_is_taken_the_next_is_tried(lab, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as other, socket.create_server(("127.0.0.1", 0)) as free:
        ports = [other.getsockname()[1], free.getsockname()[1]]
        free.close()
        monkeypatch.setattr(random.SystemRandom, "sample", lambda self, among, count: ports)
        lab.replica()
        assert port_of(lab) == ports[1]


def test_it_ends_with_the_lab_and_leaves_no_port_open(engine):
    before = set(descendants())
    with Lab(servers=0) as lab:
        replica = lab.replica()
        port, processes = port_of(lab), set(descendants()) - before
        assert replica.redis_server.pid in {process.pid for process in processes}
    assert not somebody_listens(port) and survivors(processes) == []
    with pytest.raises(LabError, match="replica 1 belongs to a lab that has been stopped"):
        replica.redis_server.start()
    with pytest.raises(LabError, match="This lab has been stopped"):
        lab.replica()


# What cannot be replicated


def test_a_redis_that_asks_for_a_password_is_not_replicated(engine):
    with Lab(servers=0, redis_config={"requirepass": "secret"}) as lab:
        with pytest.raises(LabError, match=r"cannot be replicated \(AuthenticationError\).* no password \(requirepass\)"):
            lab.replica()


def test_a_redis_that_does_not_run_is_not_replicated(lab):
    lab.redis_server.kill()
    with pytest.raises(LabError, match="cannot be replicated .* It has to run"):
        lab.replica()
    lab.redis_server.start()
    assert followed(lab, 0) == 0 and lab.replica().redis.get("fence") == "here"


def test_somebody_elses_redis_is_not_replicated(lab, monkeypatch):
    monkeypatch.setenv("LAB_REDIS_URL", lab.redis_url)
    with Lab(servers=0) as other, pytest.raises(LabError, match="LAB_REDIS_URL names .* stop, start and replicate"):
        other.replica()
