"""Nothing but the lab's own clients and pages gets an answer from its server."""

import socket
import stat
from pathlib import Path
from urllib.parse import unquote

import httpx
import psutil
import pytest
from consumers import Echo, Greeting
from helpers import descendants, talk
from websockets.exceptions import InvalidStatus

from labserver import Lab

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


def test_nothing_listens_beyond_this_machine(lab):
    listening = [
        connection.laddr.ip
        for process in descendants()
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    ]
    assert listening and set(listening) == {"127.0.0.1"}


def test_redis_is_in_a_private_directory(lab):
    path = Path(unquote(lab.redis_url.removeprefix("unix://").partition("?")[0]))
    assert path.is_socket()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert lab.redis.config_get("port") == {"port": "0"}
