"""The private directory of a lab, and those that were left behind."""

import contextlib
import fcntl
import os
import pathlib
import shutil
import tempfile
import time

from labserver.child import Child, popen
from labserver.redis_server import answer

_PREFIX, _LOCK = "channels-lab-", "in-use"

# Removes the directory when the pipe ends, that is when the notebook is gone, however it went. An engine that is
# being killed meanwhile may still write a file there: then once more.
_GUARD = 'read -r _; for try in 1 2 3 4 5 6 7 8 9; do rm -rf "$1" && exit; sleep 0.1; done'


class PrivateDirectory:
    """A directory that only this user can enter, with room for a socket's path in it, locked while it is in use.

    A Unix socket's path holds at most 107 bytes on Linux and 103 on macOS (unix(7), sun_path). The lock (flock(2))
    goes with this process, however that ends. Where it is gone, the directory was left behind: by a machine that crashed,
    or where a notebook and the shell that guards it were killed together. The next lab removes it.
    """

    def __init__(self):
        parent = tempfile.gettempdir()
        if len(os.fsencode(parent)) > 59:
            parent = "/tmp"
        for other in pathlib.Path(parent).glob(f"{_PREFIX}*"):
            _remove_if_left_behind(other)
        self.path = pathlib.Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        try:
            (self.path / "new").touch()
            self._lock = _lock(self.path / "new")
            (self.path / "new").rename(self.path / _LOCK)  # so a lock that is there was never free before it was left
            env = {"PATH": os.environ.get("PATH", os.defpath)}
            self._guard = Child(popen(["/bin/sh", "-c", _GUARD, "guard", str(self.path)], env))
        except BaseException:
            shutil.rmtree(self.path, ignore_errors=True)
            raise

    def close(self):
        """Remove the directory with all that is in it."""
        self._guard.kill()
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self._lock)


def _lock(file):
    """Lock a file; return the descriptor that holds the lock. Raises OSError where somebody else has it."""
    descriptor = os.open(file, os.O_RDWR | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _remove_if_left_behind(path):
    """Remove a directory of this user's that nobody uses, and end the engine that may still run there."""
    with contextlib.suppress(OSError):  # in use, or somebody else has just removed it
        found = path.lstat()
        if found.st_uid != os.getuid():
            return
        if not (path / _LOCK).exists():  # it is just being made, or its making was cut short
            if time.time() - found.st_mtime > 60:
                shutil.rmtree(path, ignore_errors=True)
            return
        descriptor = _lock(path / _LOCK)
        try:
            if not any([answer(engine, b"SHUTDOWN NOSAVE\r\n", 1) for engine in path.glob("*/redis.sock")]):
                shutil.rmtree(path, ignore_errors=True)
        finally:
            os.close(descriptor)
