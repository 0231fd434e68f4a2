"""The private directory of a lab's Redis, and those that were left behind."""

import contextlib
import fcntl
import os
import pathlib
import shutil
import socket
import tempfile

_PREFIX = "channels-lab-"
_LOCK, _SOCKET, _CONFIGURATION = "in-use", "redis.sock", "redis.conf"


class PrivateDirectory:
    """A directory that only this user can enter, with room for a socket's path in it, locked while it is in use.

    A Unix socket's path holds at most 107 bytes on Linux and 103 on macOS (unix(7), sun_path). The lock (flock(2))
    goes with this process, however that ends. Where it is gone, the directory was left behind: by a machine that crashed,
    or where a notebook and the shell that watches it were killed together. The next lab removes it.
    """

    def __init__(self):
        parent = tempfile.gettempdir()
        if len(os.fsencode(parent)) > 70:
            parent = "/tmp"
        for other in pathlib.Path(parent).glob(f"{_PREFIX}*"):
            _remove_if_left_behind(other)
        self.path = pathlib.Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        (self.path / _LOCK).touch()
        self._lock = _lock(self.path)
        self.socket = self.path / _SOCKET
        self.configuration = self.path / _CONFIGURATION

    def configure(self, text):
        """Write the engine's configuration."""
        try:
            self.configuration.write_text(text)
        except OSError:
            self.remove()
            raise

    def remove(self):
        """Remove the directory with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self._lock)


def _lock(path):
    """Lock a directory; return the descriptor that holds the lock. Raises OSError where somebody else has it."""
    descriptor = os.open(path / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _remove_if_left_behind(path):
    """Remove a directory of this user's that nobody uses, and end the engine that may still run there."""
    with contextlib.suppress(OSError):  # in use, or somebody else has just removed it
        # Without a configuration it has just been made, and is not locked yet.
        if path.lstat().st_uid != os.getuid() or not (path / _CONFIGURATION).exists():
            return
        descriptor = _lock(path)
        try:
            if _ended_engine(path / _SOCKET):
                shutil.rmtree(path, ignore_errors=True)
        finally:
            os.close(descriptor)


def _ended_engine(address):
    """Ask the engine behind a socket to end (SHUTDOWN); tell whether none is there any more."""
    with socket.socket(socket.AF_UNIX) as engine:
        engine.settimeout(1)
        try:
            engine.connect(str(address))
            engine.sendall(b"SHUTDOWN NOSAVE\r\n")
            return engine.recv(1) == b""
        except (FileNotFoundError, ConnectionError):
            return True
