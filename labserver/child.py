"""A child process that dies with its parent, and what holds it from one run to the next."""

import collections
import concurrent.futures
import io
import os
import re
import signal
import subprocess
import threading
import weakref

from labserver.deadline import Deadline
from labserver.errors import LabError, out_of
from labserver.travel import StaysInNotebook

_children = weakref.WeakSet()

# What programs, Python and a lab need of the notebook's environment. It is a list of what is let in, because nobody can
# list the secrets of a hub (JUPYTERHUB_API_TOKEN), a cloud (AWS_SECRET_ACCESS_KEY) and a learner (DATABASE_URL).
_LET_IN = re.compile(
    r"PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TMPDIR|TEMP|TMP"
    r"|PYTHON[A-Z]+|VIRTUAL_ENV|CONDA_PREFIX|(LD|DYLD)_[A-Z_]+|SSL_CERT_(FILE|DIR)"
    r"|DJANGO_ALLOW_ASYNC_UNSAFE|LAB_TIMEOUT"
)


def _let_go_after_fork():
    """A fork of this process must not hold the children's pipes: they would live on until the last of its forks has gone."""
    for child in list(_children):
        child.let_go()


os.register_at_fork(after_in_child=_let_go_after_fork)


def environment():
    """Return the environment of a child process: the variables of this one that it needs, and no secret."""
    return {name: value for name, value in os.environ.items() if _LET_IN.fullmatch(name)}


def uninterrupted(work):
    """Do work in a thread and wait for it, also where the Stop button is pressed meanwhile.

    It interrupts the main thread alone. A start that it cut in two would leave a process that nobody knows.
    """
    with concurrent.futures.ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


def popen(command, env, **options):
    """Start a program with pipes to it and a session of its own; raise `LabError` where the machine refuses.

    In that session a notebook's Stop button (SIGINT to the whole process group) does not reach it. The pipes have no
    buffers: a buffer has a lock, and a fork would inherit it locked.
    """
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    try:
        return subprocess.Popen(command, env=env, bufsize=0, start_new_session=True, **{**pipes, **options})
    except OSError as error:
        raise out_of(error) from None


class Child:
    """A child process, and all it starts, for as long as this process lives.

    It holds the other end of a pipe, its standard input. However this process ends, the operating system closes the
    pipe, and the child reads end of file: its order to leave. A thread, `reader`, takes what it says: a subclass that
    overrides `read` sets what this needs before. `popen` is what `popen()` returns, or as much like it as `nursery.Forked`.
    """

    def __init__(self, popen):
        self.popen = popen
        self.pid = popen.pid
        self.log = collections.deque(maxlen=1000)  # its last lines
        self.gone = threading.Event()
        self._parent = os.getpid()
        _children.add(self)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    @property
    def alive(self):
        """True until the process has ended."""
        return not self.gone.is_set()

    def read(self):
        """Take what the child says up to its end, and bury it."""
        self.drain(self.popen.stdout)
        self.bury()

    def drain(self, pipe):
        """Keep the last lines of a pipe."""
        for _ in self.lines(pipe):
            pass

    def lines(self, pipe):
        """Yield the lines of a pipe up to its end, and keep the last ones. What has no end of line is cut."""
        pipe = io.BufferedReader(pipe)
        while line := pipe.readline(10_000):
            self.log.append(line.decode(errors="replace").rstrip())
            yield self.log[-1]

    def bury(self):
        """Wait for a child that has closed its output, and end whatever it left behind."""
        try:
            self.popen.wait(timeout=1)
        except subprocess.TimeoutExpired:
            pass  # it closed its output and lives on, of no use to anybody
        self.kill_group()
        self.popen.wait()
        self.popen.stdin.close()
        self.gone.set()

    def kill(self, wait=True):
        """Send SIGKILL to the child and all it started, and return when they are gone.

        In a fork of this process it does nothing: the children are not the fork's to end.
        """
        if os.getpid() == self._parent and self.alive:
            self.kill_group()
            # Python's garbage collector may have called this in the very thread that is to see the end.
            if wait and threading.current_thread() is not self.reader:
                self.gone.wait()

    def kill_group(self):
        """Send SIGKILL to the child and all it started."""
        try:
            os.killpg(self.popen.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):  # macOS says PermissionError of a zombie's group
            pass

    def let_go(self):
        """Close this process's end of the pipe that the child reads."""
        self.popen.stdin.close()

    def exit_code(self):
        """Return how the child ended, as subprocess does: its exit status, or minus the number of a signal."""
        return self.popen.returncode

    def last_words(self):
        """Return its last lines, for the end of an error message, or "" where it has said nothing."""
        return f"; its last lines: {' | '.join(line[:500] for line in list(self.log)[-8:])}" if self.log else ""

    def ending(self):
        """Return how the child ended, for an error message: `exit status 3` and its last lines."""
        code = self.exit_code()
        return (f"exit status {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}") + self.last_words()


class Handle(StaysInNotebook):
    """A child that can be killed and started again, each time as a new process.

    A subclass has `launch()`, which leaves a `Child` in `self.run`, and `wait_until_ready(deadline)`, its other half.
    """

    def __init__(self, name):
        self.name = name
        self.run = None
        self._closed = False

    def __repr__(self):
        return f"<{self.name}, {'running' if self.alive else 'not running'}>"

    @property
    def pid(self):
        """The process id of the present (or last) run."""
        return self.run.pid

    @property
    def alive(self):
        """True while the process runs."""
        return self.run is not None and self.run.alive

    def ending(self):
        """Return how the last run ended, and its last lines."""
        return self.run.ending()

    def kill(self):
        """Send SIGKILL and return when the process is gone: a crash, nothing is tidied up."""
        if self.run is not None:
            self.run.kill()

    def kill_without_waiting(self):
        """Send SIGKILL; `close` is to follow."""
        if self.run is not None:
            self.run.kill(wait=False)

    def close(self):
        """End the process, and with it the handle."""
        self._closed = True
        self.kill()

    def start_again(self):
        """Begin a new run and return when it is ready."""
        if self._closed:
            raise LabError(f"{self.name} belongs to a lab that has been stopped: run the cell with Lab() again.")
        uninterrupted(self.launch)
        self.wait_until_ready(Deadline(30))

    def restart(self):
        """Start again, as it was at its start, and return when it answers; a process that runs is killed."""
        self.kill()
        self.start_again()
