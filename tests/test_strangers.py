"""Nothing but the lab's own clients and pages gets an answer from its server."""

import contextlib
import functools
import http.server
import json
import os
import re
import shutil
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import psutil
import pytest
import redis
from channels.generic.http import AsyncHttpConsumer
from channels.generic.websocket import AsyncWebsocketConsumer
from consumers import Echo, Greeting, Jobs, redis_url
from helpers import UNIT, descendants, private_directory, redis_socket, talk
from playwright.sync_api import sync_playwright
from websockets.exceptions import InvalidStatus

from labserver import Lab, LabError
from labserver.site import settings

pytestmark = pytest.mark.any_engine

OWN = "127.0.0.1:{port}"


@pytest.fixture(scope="module")
def lab(lab):
    lab.route("ws/echo/", Echo)
    lab.route("greeting/", Greeting)
    return lab


def port(url):
    return url.split(":")[2].split("/")[0]


async def answers(lab, **headers):
    """Return what a request with these headers gets from Django, a consumer and a WebSocket."""
    headers = {name: value.format(port=port(lab.http_url())) for name, value in headers.items()}
    got = {httpx.get(lab.http_url(path), headers=headers).status_code for path in ("", "greeting/")}
    url = f"ws://{headers.get('host', OWN.format(port=port(lab.ws_url())))}/ws/echo/"
    try:
        await talk(url, "x", origin=headers.get("origin"), host="127.0.0.1", port=int(port(lab.ws_url())))
        return got | {101}
    except InvalidStatus as refusal:
        return got | {refusal.response.status_code}


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "evil.example:{port}"},
        {"host": "localhost:{port}"},
        {"host": "127.0.0.1"},
        {"host": "127.0.0.1:1"},
        {"origin": "http://evil.example"},
        {"origin": "https://127.0.0.1:{port}"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "http://127.0.0.1:{port}.evil.example"},
        {"origin": "null"},
    ],
    ids=str,
)
async def test_a_stranger_is_refused_everywhere(headers, lab):
    assert await answers(lab, **headers) <= {403, 400}


@pytest.mark.parametrize("headers", [{}, {"origin": "http://127.0.0.1:{port}"}], ids=str)
async def test_its_own_clients_and_pages_are_let_in_everywhere(headers, lab):
    assert await answers(lab, **headers) == {200, 101}


HANDSHAKE = """GET /ws/echo/ HTTP/1.1\r
Upgrade: websocket\r
Connection: Upgrade\r
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
Sec-WebSocket-Version: 13"""


@pytest.mark.parametrize("head", ["GET / HTTP/1.0", "GET / HTTP/1.1", "GET /greeting/ HTTP/1.1", HANDSHAKE])
def test_a_request_without_a_host_is_refused(head, lab):
    with socket.create_connection(("127.0.0.1", int(port(lab.http_url())))) as client:
        client.sendall(f"{head}\r\n\r\n".encode())
        assert client.recv(1000).split()[1] in (b"403", b"400")


@pytest.mark.parametrize("head", ["GET / HTTP/1.1", "POST /greeting/ HTTP/1.1", HANDSHAKE])
@pytest.mark.parametrize(
    "further",
    ["Host: evil.example", "Origin: http://evil.example", "Origin: {own}\r\nOrigin: http://evil.example", "Origin:"],
)
def test_a_request_with_a_second_host_or_origin_is_refused(further, head, lab):
    own = OWN.format(port=port(lab.http_url()))
    for lines in (f"Host: {own}\r\n{further}", f"{further}\r\nHost: {own}"):
        with socket.create_connection(("127.0.0.1", int(port(lab.http_url())))) as client:
            client.sendall(f"{head}\r\n{lines}\r\n\r\n".format(own=f"http://{own}").encode())
            assert client.recv(1000).split()[1] in (b"403", b"400")


async def test_the_public_origin_and_its_host_are_let_in_and_nothing_else(engine, monkeypatch):
    monkeypatch.setenv("LAB_PUBLIC_ORIGIN", "https://hub.example")
    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        lab.route("greeting/", Greeting)
        assert await answers(lab, host="hub.example", origin="https://hub.example") == {200, 101}
        assert await answers(lab) == {200, 101}
        assert await answers(lab, host="hub.example", origin="http://hub.example") == {403}
        assert await answers(lab, host="hub.example:{port}") == {403}
        assert await answers(lab, origin="https://other.example") == {403}


@pytest.mark.parametrize("origin", ["https://hub.example/", "https://hub.example/user/ann", "hub.example", "null"])
def test_a_public_origin_that_no_browser_would_send_is_refused(origin, engine, monkeypatch):
    monkeypatch.setenv("LAB_PUBLIC_ORIGIN", origin)
    with pytest.raises(LabError, match=f"such as https://hub.example.org, but got '{origin}'"):
        Lab()


# A real browser


class Heard(AsyncWebsocketConsumer):
    """Notes in Redis who has got in."""

    async def connect(self):
        async with redis.asyncio.Redis.from_url(redis_url(), socket_timeout=None) as client:
            await client.rpush("got in", "WebSocket")
        await self.accept()


class Posted(AsyncHttpConsumer):
    """The same over HTTP."""

    async def handle(self, body):
        async with redis.asyncio.Redis.from_url(redis_url(), socket_timeout=None) as client:
            await client.rpush("got in", f"{self.scope['method']} {body.decode()}")
        await self.send_response(200, b"taken")


OPEN_A_WEBSOCKET = """url => new Promise(tell => {
    const socket = new WebSocket(url);
    socket.onopen = () => { tell("open"); socket.close(); };
    socket.onclose = (event) => tell("closed " + event.code);
})"""
POST = """url => fetch(url, {method: "POST", body: "a secret wish", mode: "no-cors"}).then(answer => answer.type)"""
POST_A_FORM = """url => {
    document.body.innerHTML = `<form method="post" enctype="text/plain" action="${url}"><input name="a" value="wish">`;
    document.forms[0].submit();
}"""


@pytest.fixture
def page(chromium):
    """A page of a browser for which evil.example is this machine: DNS rebinding."""
    rebinding = "--host-resolver-rules=MAP evil.example 127.0.0.1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**{**chromium, "args": [*chromium["args"], rebinding]})
        page = browser.new_page()
        page.set_default_timeout(20_000 * UNIT)
        yield page
        browser.close()


@pytest.fixture
def elsewhere(tmp_path):
    """The port of another web server on this machine, a stranger's."""
    (tmp_path / "index.html").write_text("<title>A stranger's page</title>")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=tmp_path)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def test_a_page_of_another_origin_gets_nothing_in_a_real_browser(page, elsewhere):
    """Costs 5 s, for a browser and a lab of its own: on one engine, which has no part in it."""
    with Lab() as lab:
        lab.route("ws/heard/", Heard)
        lab.route("posted/", Posted)
        rebound = f"evil.example:{port(lab.http_url())}"
        for host in ("127.0.0.1", "localhost", "evil.example"):
            page.goto(f"http://{host}:{elsewhere}/")
            assert page.title() == "A stranger's page"
            assert page.evaluate(OPEN_A_WEBSOCKET, lab.ws_url("ws/heard/")) == "closed 1006"
            assert page.evaluate(OPEN_A_WEBSOCKET, f"ws://{rebound}/ws/heard/") == "closed 1006"
            assert page.evaluate(POST, lab.http_url("posted/")) == "opaque"  # whatever the answer, it cannot see it
            with page.expect_navigation():
                page.evaluate(POST_A_FORM, lab.http_url("posted/"))
            assert "This server answers as" in page.inner_text("body")

        assert page.goto(f"http://{rebound}/").status == 403
        assert page.evaluate(OPEN_A_WEBSOCKET, f"ws://{rebound}/ws/heard/") == "closed 1006"
        assert page.evaluate("url => fetch(url).then(answer => answer.status)", f"http://{rebound}/posted/") == 403

        page.goto(lab.http_url())
        assert page.evaluate(OPEN_A_WEBSOCKET, lab.ws_url("ws/heard/")) == "open"
        assert page.evaluate(POST, lab.http_url("posted/")) == "basic"
        assert lab.redis.lrange("got in", 0, -1) == ["WebSocket", "POST a secret wish"]


# Paths


@pytest.mark.parametrize(
    "path",
    [
        "/../settings.py",
        "/static/../settings.py",
        "/static/../../../../../../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/settings.py",
        "/static/..%2f..%2fsettings.py",
        "/static/..%252f..%252fsettings.py",
        "/static/..%5c..%5csettings.py",
        "/static/....//....//settings.py",
        "/templates/home.html",
        "/static/templates/home.html",
        "//etc/passwd",
        "/file:///etc/passwd",
        "/static/settings.py%00.css",
        "/greeting/../../settings.py",
    ],
)
def test_a_path_that_climbs_out_gets_the_same_as_any_unknown_path(path, lab):
    assert get(lab, path) == get(lab, "/unknown") == (404, get(lab, "/unknown")[1])
    assert len(get(lab, path)[1]) < 300 and get(lab, "/")[0] == 200


def get(lab, path):
    """Return the status and the body for a path sent as it is, which no client would do."""
    with socket.create_connection(("127.0.0.1", int(port(lab.http_url())))) as client:
        client.sendall(f"GET {path} HTTP/1.0\r\nHost: {OWN.format(port=port(lab.http_url()))}\r\n\r\n".encode())
        head, _, body = client.makefile("rb").read().partition(b"\r\n\r\n")
        return int(head.split()[1]), body


# Django's own advice


class Checking(AsyncHttpConsumer):
    """Answers with what `manage.py check --deploy` finds in the server that it runs in."""

    async def handle(self, body):
        from django.core import checks

        found = checks.run_checks(include_deployment_checks=True)
        await self.send_response(200, json.dumps([message.id for message in found]).encode())


def test_each_warning_of_djangos_check_for_deployment_is_explained_in_the_settings(lab):
    lab.route("checking/", Checking)
    found = httpx.get(lab.http_url("checking/")).json()
    assert sorted(found) == sorted(f"security.{number}" for number in re.findall(r"W\d{3}", settings.__doc__))


# Other users of this machine


def test_nothing_listens_beyond_this_machine(lab):
    lab.worker("jobs", Jobs)
    listening = [
        connection.laddr.ip
        for process in descendants()
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN or connection.type == socket.SOCK_DGRAM
    ]
    assert listening == ["127.0.0.1"] * len(lab.servers)


def test_redis_listens_on_this_machine_only_where_a_learner_gives_it_a_port(engine):
    with socket.create_server(("127.0.0.1", 0)) as free:
        number = free.getsockname()[1]
    with Lab(redis_config={"port": number}) as lab:
        listening = psutil.Process(lab.redis_server.pid).net_connections("inet")
        assert [tuple(connection.laddr) for connection in listening] == [("127.0.0.1", number)]


def test_redis_is_in_a_private_directory(lab):
    path = redis_socket(lab.redis_url)
    assert path.is_socket()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert lab.redis.config_get("port") == {"port": "0"}


TRIES = """
import errno, json, os, socket, sys
place, pids = sys.argv[1], sys.argv[2:]

def read(path):
    os.read(os.open(path, os.O_RDONLY | os.O_NONBLOCK), 1)

def find(descriptor):
    try:
        os.close(os.open(descriptor, os.O_RDONLY | os.O_NONBLOCK))
    except OSError as error:
        if error.errno != errno.ENXIO:  # a socket: found, although it cannot be opened so
            raise

tries = {
    "connect to Redis": lambda: socket.socket(socket.AF_UNIX).connect(place + "/redis/redis.sock"),
    "read the configuration": lambda: read(place + "/redis/redis.conf"),
    "list the directory": lambda: os.listdir(place),
    "write into the directory": lambda: open(place + "/stranger", "w"),
}
for pid in pids:
    proc = f"/proc/{pid}"
    tries[f"list the pipes of {pid}"] = lambda proc=proc: os.listdir(proc + "/fd")
    tries[f"read the environment of {pid}"] = lambda proc=proc: read(proc + "/environ")
    tries[f"signal {pid}"] = lambda pid=pid: os.kill(int(pid), 0)
    for number in (0, 1, 2):
        tries[f"open descriptor {number} of {pid}"] = lambda path=f"{proc}/fd/{number}": find(path)

got = {}
for what, act in tries.items():
    try:
        act()
        got[what] = "done"
    except Exception as error:
        got[what] = type(error).__name__
print(json.dumps(got))
"""


OWNER, NOBODY = 0, 65534


def run_as(user, *command):
    return subprocess.run(command, user=user, group=user, extra_groups=[], cwd="/", capture_output=True, text=True, check=True)


@pytest.fixture(scope="module")
def everybodys_python():
    """A Python that another user can run: that of .venv may be in somebody's home directory."""
    if os.geteuid() != OWNER or not Path("/proc/self/fd").exists():
        pytest.skip("only root can become another user, and only Linux has /proc")
    for python in (sys.executable, shutil.which("python3", path=os.defpath)):
        with contextlib.suppress(PermissionError, subprocess.CalledProcessError, TypeError):
            run_as(NOBODY, python, "-c", "")
            return python
    pytest.skip("no Python here can be run by another user")


def test_another_user_of_the_machine_gets_at_neither_redis_nor_the_directory_nor_the_pipes(lab, everybodys_python):
    lab.worker("jobs", Jobs)
    pids = [str(process.pid) for process in descendants()]
    command = [everybodys_python, "-I", "-c", TRIES, str(private_directory(lab.redis_url)), *pids]
    mine = json.loads(run_as(OWNER, *command).stdout)
    assert len(mine) > 20 and set(mine.values()) == {"done"}  # so it is no wrong path that keeps the other out
    assert json.loads(run_as(NOBODY, *command).stdout) == dict.fromkeys(mine, "PermissionError")
    assert lab.redis.ping()


ROOT = Path(__file__).parent.parent
ANOTHERS_LAB = """
import sys
sys.path.insert(0, sys.argv[1])
import httpx
from labserver import Lab
with Lab() as lab:
    print(lab.redis.ping(), httpx.get(lab.http_url()).status_code)
"""


def test_another_user_of_the_machine_has_a_lab_at_the_same_time(lab):
    try:
        run_as(NOBODY, sys.executable, "-c", "import httpx, sys; open(sys.argv[1])", str(ROOT / "labserver" / "lab.py"))
    except (PermissionError, subprocess.CalledProcessError):
        pytest.skip("only root can become another user, who has to be able to read this folder and its Python")
    assert run_as(NOBODY, sys.executable, "-B", "-c", ANOTHERS_LAB, str(ROOT)).stdout == "True 200\n"
    assert lab.redis.ping() and [server.alive for server in lab.servers] == [True, True]
