"""Where servers and workers come from: a process that has imported what they need, and forks one for each.

Most of a server's start is imports. So a notebook has one process that does them, when its first lab starts, and then
nothing but fork. It has no thread, no event loop and no reactor of Twisted's, whose epoll descriptor must not be shared:
each server makes its own after the fork. Where a fork without exec is not safe (macOS) or cannot be watched
(no pidfd), a server starts by itself, and imports.
"""

import gc
import itertools
import os
import pickle
import select
import signal
import socket
import subprocess
import sys
import threading

from labserver.child import Child, environment, popen
from labserver.deadline import Deadline
from labserver.errors import LabError, out_of

_CAN_FORK = sys.platform == "linux" and hasattr(os, "pidfd_open")
_SERVE = [sys.executable, "-m", "labserver.serve"]
_lock = threading.Lock()
_present = None


def start():
    """Let the nursery of this process begin to import, if there is none yet."""
    global _present
    if _CAN_FORK:
        with _lock:
            if _present is None or not _present.alive or not _present.is_mine():
                _present = _Nursery()


def fork(for_project):
    """Return a new process that runs `labserver.serve`: what `child.popen` would, or as much of it as a `Child` needs."""
    if not _CAN_FORK:
        return popen(_SERVE, environment(), stderr=subprocess.PIPE)
    start()
    return Forked(_present, for_project)


class _Nursery(Child):
    """The nursery as seen from the notebook."""

    def __init__(self):
        self._socket, its_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with its_end:
            process = popen([sys.executable, "-m", "labserver.nursery"], environment(), stdin=its_end)
        process.stdin = self._socket  # what a Child closes, that it may end
        super().__init__(process)
        self._turn = threading.Lock()

    def is_mine(self):
        """Tell whether this process started it: a fork of the notebook has its own."""
        return self._parent == os.getpid()

    def ask(self, request, pipes=()):
        """Return the answer to a request, with which go the descriptors `pipes`."""
        deadline = Deadline(30)
        with self._turn:
            try:
                self._socket.settimeout(deadline.remaining())
                socket.send_fds(self._socket, [pickle.dumps(request)], pipes)
                return pickle.loads(self._socket.recv(1000))
            except (OSError, EOFError):
                self.kill()
                raise LabError(f"The process that starts servers is gone ({self.ending()}). Run the cell again.") from None


class Forked:
    """A process that the nursery has forked, with as much of `subprocess.Popen` as a `Child` needs."""

    def __init__(self, nursery, for_project):
        self._nursery = nursery
        self.returncode = None
        (its_in, our_in), (our_out, its_out), (our_err, its_err) = _pipes(3)
        self.stdin, self.stdout, self.stderr = open(our_in, "wb", 0), open(our_out, "rb", 0), open(our_err, "rb", 0)
        its = (its_in, its_out, its_err)
        try:
            self.pid = nursery.ask((for_project, environment(), _folder()), its)
        finally:
            for descriptor in its:
                os.close(descriptor)
        self._pidfd = os.pidfd_open(self.pid)

    def wait(self, timeout=None):
        """Wait up to `timeout` seconds for its end, and set `returncode`; raise subprocess.TimeoutExpired."""
        if self.returncode is not None:
            return
        end = select.poll()
        end.register(self._pidfd, select.POLLIN)
        if not end.poll(None if timeout is None else timeout * 1000):
            raise subprocess.TimeoutExpired(_SERVE, timeout)
        os.close(self._pidfd)
        try:
            self.returncode = self._nursery.ask(self.pid)
        except LabError:  # the nursery was killed, and so nobody knows
            self.returncode = -signal.SIGKILL


def _folder():
    """Return the folder that this process is in, or the root where that was removed."""
    try:
        return os.getcwd()
    except FileNotFoundError:
        return os.sep


def _pipes(count):
    """Return that many pipes, (read, write), or none: raises `LabError` where the machine has no more to give."""
    pipes = []
    try:
        for _ in range(count):
            pipes.append(os.pipe())
    except OSError as error:
        for descriptor in itertools.chain(*pipes):
            os.close(descriptor)
        raise out_of(error) from None
    return pipes


def main():
    """Be the nursery, until the notebook goes; return in each process that is forked."""
    gc.disable()
    notebook = socket.socket(fileno=os.dup(0))
    _import_what_servers_need()
    gc.freeze()  # a collection would write to each object, and so copy what the forks share
    while True:
        packet, pipes, _, _ = socket.recv_fds(notebook, 1_000_000, 3)
        if not packet:
            os._exit(0)
        request = pickle.loads(packet)
        if not pipes:  # the process id of one that has ended
            _, status = os.waitpid(request, 0)
            notebook.send(pickle.dumps(os.waitstatus_to_exitcode(status)))
            continue
        for_project, env, folder = request
        if for_project:
            import_what_projects_need()
        in_session, begun = os.pipe()
        pid = os.fork()
        if pid == 0:
            notebook.close()
            os.setsid()
            os.close(begun)
            os.close(in_session)
            return _become(env, folder, pipes)
        for descriptor in (begun, *pipes):
            os.close(descriptor)
        os.read(in_session, 1)  # before it has its session, the notebook could not kill it by its group
        os.close(in_session)
        notebook.send(pickle.dumps(pid))


def _become(env, folder, pipes):
    """Be a process as the notebook would have started it."""
    for number, descriptor in enumerate(pipes):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.environ.clear()
    os.environ.update(env)
    os.chdir(folder)


def _import_what_servers_need():
    import channels_redis.core  # noqa: F401

    from labserver import daphne_parts, layers, record, routes, serve, strangers  # noqa: F401


def import_what_projects_need():
    """Import what most Django projects do, as far as it needs no settings: in the nursery, and in a notebook that has to wait."""
    import channels.auth  # noqa: F401
    import django.contrib.admin  # noqa: F401
    import django.contrib.staticfiles.handlers  # noqa: F401
    import django.core.asgi  # noqa: F401
    import django.core.management.commands.migrate  # noqa: F401
    import django.db.backends.sqlite3.base  # noqa: F401


if __name__ == "__main__":
    main()
    from labserver import serve

    serve.main()
