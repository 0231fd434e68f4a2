"""The password of an external Redis, and what else of the environment is secret, is shown by nothing."""

import json
import os
import pickle
import urllib.parse

import httpx
import pytest
from channels.generic.http import AsyncHttpConsumer
from consumers import Jobs
from helpers import descendants, start_kernel, survivors

from labserver import Lab, LabError
from labserver.passwords import Address
from labserver.redis_server import RedisServer

PASSWORD = "Tr0ub4dor/&3"
QUOTED = urllib.parse.quote(PASSWORD, safe="")
TOKENS = {
    "JUPYTERHUB_API_TOKEN": "hub-token-5up3r",
    "JPY_API_TOKEN": "jpy-token-5up3r",
    "AWS_SECRET_ACCESS_KEY": "aws-key-5up3r",
    "DATABASE_URL": "postgres://me:database-5up3r@db.example/course",
    "DJANGO_SECRET_KEY": "django-5up3r",
    "PYTHONANYWHERE_API_TOKEN": "python-5up3r",
    "https_proxy": "http://me:proxy-5up3r@proxy.example:3128",
}


def tells(text):
    """Return the secrets that are in a text."""
    return [secret for secret in ("Tr0ub4dor", "wr0ngpass", "5up3r") if secret in text]


@pytest.fixture(scope="module")
def secretive(on_engine, tmp_path_factory):
    """An engine that asks for a password, and secrets in the environment; yields it and the URL with the password.

    Valkey alone: none of the messages is the engine's own.
    """
    with on_engine("Valkey"), pytest.MonkeyPatch.context() as patch:
        server = RedisServer(tmp_path_factory.mktemp("lab") / "redis", {"requirepass": PASSWORD})
        server.start()
        url = server.url.replace("unix://", f"unix://:{QUOTED}@")
        for name, value in {"LAB_REDIS_URL": url, **TOKENS}.items():
            patch.setenv(name, value)
        yield server, url
        server.close()


# In a notebook, where everything that can show it is made to


CONSUMERS = '''
import os
from django.conf import settings

class Telling(AsyncWebsocketConsumer):
    """Prints, raises, sends and warns with the address of Redis, its password and all."""
    async def receive(self, text_data):
        import warnings
        if text_data == "print":
            print("the address is", settings.REDIS_URL, [settings.REDIS_URL], vars(settings._wrapped).get("REDIS_URL"))
        if text_data == "warn":
            warnings.warn("careful with " + settings.REDIS_URL)
        if text_data == "raise":
            raise ValueError("no luck at " + settings.REDIS_URL)
        if text_data == "group":
            password = settings.REDIS_URL.partition("@")[0].removeprefix("unix://:")
            await self.channel_layer.group_send("room", {"type": "room.message", "at": settings.REDIS_URL, "deep": [password]})
        if text_data == "environment":
            await self.send(str(dict(os.environ)))
        if text_data == "die":
            os.write(2, b"died at " + settings.REDIS_URL.encode() + bytes([10]))
            os._exit(3)
        await self.send(settings.REDIS_URL)

class TellingJobs(AsyncConsumer):
    async def job_do(self, event):
        async with redis.asyncio.Redis.from_url(settings.REDIS_URL, socket_timeout=None) as client:
            await client.rpush("begun", "job")
        raise ValueError("no job at " + settings.REDIS_URL)

async def tell(what):
    try:
        answers = await talk(lab.ws_url("ws/telling/"), what)
        assert answers in ([lab.redis_url], [text for text in answers if "PATH" in text])
    except Exception as error:
        return type(error).__name__

def uses(thing):
    class Uses(Echo):
        used = thing
    return Uses

lab.route("ws/telling/", Telling)
'''

CELLS = [  # what a learner does, and a part of what that shows
    ("lab", "Lab: layer redis"),
    ("lab.redis_url", "***"),
    ("[lab.redis_url]", "***"),
    ("lab.redis", "REDACTED"),
    ("lab.channel_layer, lab.server, lab.servers", "RedisChannelLayer"),
    ("lab.channel_layer.hosts", "***"),
    ("await tell('print')", "the address is unix://:***@"),
    ("await tell('warn')", "careful with unix://:***@"),
    ("await tell('raise')", "ValueError: no luck at unix://:***@"),
    ("await tell('environment')", ""),
    ("async with lab.trace() as trace: await tell('group')\nprint(trace, trace._repr_mimebundle_())", "deep=['***']"),
    (
        "async with lab.trace() as trace: await lab.channel_layer.group_send('room', {'type': 'x', 'at': lab.redis_url})\ntrace",
        "group_send room",
    ),
    (
        "lab.worker('jobs', TellingJobs)\nawait lab.channel_layer.send('jobs', {'type': 'job.do'})\n"
        "lab.redis.blpop('begun')",
        "ValueError: no job at unix://:***@",
    ),
    ("await lab.channel_layer.send(lab.redis_url, {'type': 'x'})", "TypeError"),
    ("lab.redis_server", "LAB_REDIS_URL names"),
    ("Lab(redis_config={'appendonly': 'yes'})", "LAB_REDIS_URL names"),
    ("Lab(layer=lab.redis_url)", "but got 'unix://:***@"),
    ("Lab(layer={'BACKEND': None, 'CONFIG': {'hosts': [lab.redis_url]}})", "the BACKEND None"),
    ("Lab(layer={'BACKEND': lab.redis_url})", "cannot be imported"),
    (
        "Lab(layer={'BACKEND': 'channels_redis.core.RedisChannelLayer', 'CONFIG': {lab.redis_url: 1}})",
        "unexpected keyword argument 'unix://:***@",
    ),
    ("lab.route(lab.redis_url, 3)", "'unix://:***@"),
    ("lab.route('ws/<nope:x>/' + lab.redis_url, Echo)", "unix://:***@"),
    ("lab.route('ws/x/', uses(lab))", "cannot take `used`"),
    ("lab.route('ws/x/', uses(lab.redis))", "cannot take `used`"),
    ("lab.route('ws/x/', uses([lab.redis_url, open('/dev/null')]))", "cannot take `used`"),
    ("%xmode Verbose\ndef divide(url): return 1 / 0\ndivide(lab.redis_url)", "url='unix://:***@"),
    ("%xmode Context\nawait tell('die')", "ConnectionClosed"),
    ("lab.route('ws/echo/', Echo)", "its last lines: died at unix://:***@"),
    ("lab.server.restart()\nawait tell('print')", "the address is unix://:***@"),
    ("os.environ['LAB_REDIS_URL'] = lab.redis_url.replace('Tr0ub4dor', 'wr0ngpass')\nLab()", "AuthenticationError"),
    ("os.environ['LAB_REDIS_URL'] += '&no_such=1'\nLab()", "TypeError"),
]
WITHOUT_REDIS = [
    ("Lab()", "did not answer PING"),
    ("lab.worker('other', Jobs)", "did not start"),
    ("lab.redis.get('key')", "ConnectionError"),
    ("await tell('group')", "ConnectionError"),
    ("lab.stop()\nlab", "stopped"),
]


def test_no_output_of_a_notebook_has_the_password_of_redis(secretive):
    """Costs 8 s: a kernel, and four processes that are started again."""
    server, url = secretive
    with start_kernel() as kernel:
        assert kernel.run(CONSUMERS) == []
        assert kernel.run("assert lab.redis.ping()\nassert 'Tr0ub4dor' in lab.redis_url") == []

        def show(cell, part):
            shown = "\n".join(text for _, text in kernel.run(cell))
            assert part in shown and tells(shown) == [], cell

        for cell, part in CELLS:
            show(cell, part)
        server.kill()
        for cell, part in WITHOUT_REDIS:
            show(cell, part)
        assert len(survivors(descendants(kernel.manager.provisioner.pid))) == 1  # the nursery, which stays with the kernel
    server.start()


# In the processes


class Environment(AsyncHttpConsumer):
    async def handle(self, body):
        await self.send_response(200, json.dumps([dict(os.environ), GREETING]).encode())


GREETING = "hello from the notebook"


def test_no_child_has_a_secret_in_its_environment_or_on_its_command_line(secretive, monkeypatch):
    monkeypatch.delenv("LAB_REDIS_URL")
    before = set(descendants())
    with Lab() as own, pytest.MonkeyPatch.context() as patch:  # with an engine of its own, and with somebody else's
        patch.setenv("LAB_REDIS_URL", secretive[1])
        with Lab() as lab:
            own.worker("jobs", Jobs)
            lab.worker("jobs", Jobs)
            children = set(descendants()) - before
            # Two servers, two workers, an engine and the two shells that watch over it, and over each directory another one.
            assert len(children) == 9
            for child in children:
                assert tells(" ".join(child.cmdline())) == tells(str(child.environ())) == []
    assert survivors(children) == []


def test_a_consumer_has_what_programs_need_of_the_environment_and_what_its_cell_read_there(engine, monkeypatch, tmp_path):
    needed = {
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "LC_TIME": "C",
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": str(tmp_path),
        "LD_LIBRARY_PATH": str(tmp_path),
        "DJANGO_ALLOW_ASYNC_UNSAFE": "1",
    }
    for name, value in needed.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GREETING", GREETING)
    with Lab() as lab:
        lab.route("environment/", Environment)
        environment, greeting = httpx.get(lab.http_url("environment/")).json()
    assert {name: environment.get(name) for name in needed} == needed
    assert environment["PATH"] == os.environ["PATH"]
    assert "GREETING" not in environment and greeting == GREETING


# Addresses


@pytest.mark.parametrize(
    "url, shown",
    [
        ("redis://:wr0ngpass@127.0.0.1:1/0", "redis://127.0.0.1:1/0"),
        ("redis://wr0ngpass@127.0.0.1:1/0", "redis://127.0.0.1:1/0"),
        ("redis://127.0.0.1:1/0?password=wr0ngpass", "redis://127.0.0.1:1/0"),
        ("redis://127.0.0.1:1/0?password=x@wr0ngpass", "redis://…"),
        ("redis://:wr0ngpass?@127.0.0.1:1/0", "redis://…"),
        ("redis://:x/wr0ngpass@127.0.0.1:1/0", "redis://127.0.0.1:1/0"),
        ("redis://:x#wr0ngpass@127.0.0.1:1/0", "redis://127.0.0.1:1/0"),
        ("redis://:x@wr0ngpass@127.0.0.1:1/0", "redis://127.0.0.1:1/0"),
        ("redis://:x://wr0ngpass@127.0.0.1:1/0", "redis://127.0.0.1:1/0"),
        ("redis://:wr0ngpass@[127.0.0.1:1/0", "redis://[127.0.0.1:1/0"),
        ("redis://:wr0ngpass@127.0.0.1:port/0", "redis://127.0.0.1:port/0"),
        ("redis://:wr0ngpass@127.0.0.1:1/0?no_such=1", "redis://127.0.0.1:1/0"),
        ("wr0ngpass@127.0.0.1", "127.0.0.1"),
    ],
)
def test_an_address_that_is_refused_is_told_without_the_password(url, shown, monkeypatch):
    monkeypatch.setenv("LAB_REDIS_URL", url)
    with pytest.raises(LabError) as caught:
        Lab()
    assert str(caught.value).startswith(f"The Redis at {shown} (LAB_REDIS_URL) did not answer PING (")
    assert tells(str(caught.value)) == []


@pytest.mark.parametrize("form", [PASSWORD, QUOTED, urllib.parse.quote(PASSWORD), repr(PASSWORD), PASSWORD.encode()], ids=str)
def test_the_password_is_hidden_in_each_way_of_writing_it(form):
    Address(f"redis://:{QUOTED}@redis.example/0")
    assert tells(str(LabError(f"It was {form}, and nothing else."))) == []


def test_an_address_is_whole_for_whoever_connects_with_it_and_shows_nothing_in_a_list():
    url = f"redis://:{QUOTED}@redis.example:6379/0"
    address = pickle.loads(pickle.dumps(Address(url)))
    assert address == url and f"{address}" == url
    assert repr([address]) == "['redis://:***@redis.example:6379/0']"


def test_a_word_that_only_contains_a_password_stays_as_it_is():
    Address("redis://:red@redis.example/0")
    assert str(LabError("The password red is hidden, redis is not.")) == "The password *** is hidden, redis is not."
