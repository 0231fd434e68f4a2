"""A lab of Redis alone."""

import subprocess
import sys

import pytest
from helpers import FOLDER

from labserver import Lab, LabError


@pytest.fixture
def lab(engine):
    """A lab without a server for each test, which may break it."""
    with Lab(servers=0) as lab:
        yield lab


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
