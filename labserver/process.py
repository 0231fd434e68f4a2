"""A child process that dies with its parent."""

import collections
import concurrent.futures
import io
import os
import re
import signal
import subprocess
import threading
import time
import weakref

from labserver.errors import LabError, out_of

_processes = weakref.WeakSet()

# What a child is given of the notebook's environment: what programs, Python and a lab need to work. It is
# a list of what is let in, because nobody can list the secrets of a hub (JUPYTERHUB_API_TOKEN), of a cloud
# (AWS_SECRET_ACCESS_KEY) and of a learner (DATABASE_URL, or a proxy's password in https_proxy).
_LET_IN = re.compile(
    r"PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TMPDIR|TEMP|TMP"
    r"|PYTHON[A-Z]+|VIRTUAL_ENV|CONDA_PREFIX|(LD|DYLD)_[A-Z_]+|SSL_CERT_(FILE|DIR)"
    r"|DJANGO_ALLOW_ASYNC_UNSAFE|LAB_TIMEOUT"
)


def _let_go_after_fork():
    """A fork of this process (multiprocessing makes them) must not hold the children's pipes open.

    Otherwise the children would outlive this process until the last of its forks has gone.
    """
    for process in list(_processes):
        process.let_go()


os.register_at_fork(after_in_child=_let_go_after_fork)


def environment():
    """Return the environment of a child process: the variables of this one that it needs, and no secret."""
    return {name: value for name, value in os.environ.items() if _LET_IN.fullmatch(name)}


class Deadline:
    """One time limit carried across all the steps of an answer, in seconds.

    The environment variable `LAB_TIMEOUT` scales it, for slow or crowded machines.
    """

    def __init__(self, seconds):
        scale = os.environ.get("LAB_TIMEOUT", "1")
        try:
            self.seconds = seconds * float(scale)
        except ValueError:
            raise LabError(f"LAB_TIMEOUT is a factor such as 1 or 2.5, but got {scale!r}.") from None
        self.end = time.monotonic() + self.seconds

    def remaining(self):
        """Return the seconds left, never less than 0."""
        return max(0.0, self.end - time.monotonic())


def uninterrupted(work):
    """Do work in a thread and wait for it, also where the Stop button is pressed meanwhile.

    A signal raises KeyboardInterrupt in the main thread only. A start that it cut in two would leave
    a process that nobody knows.
    """
    with concurrent.futures.ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


class Process:
    """A child process, and all it starts, for as long as this process lives.

    The child holds the other end of a pipe, its standard input. However this process ends, the
    kernel of the operating system closes the pipe, and the child reads end of file: its order to
    leave. It has a session of its own, so that a notebook's Stop button (SIGINT to the whole process
    group) does not reach it.

    A subclass has a thread `reader`, which reads the child's output up to its end and calls `bury()`.
    """

    def __init__(self, command, *, env, stderr):
        try:
            self.popen = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                bufsize=0,  # a buffer has a lock, and a fork would inherit it locked
                env=env,
                start_new_session=True,
            )
        except OSError as error:
            raise out_of(error) from None
        self.pid = self.popen.pid
        self.last_lines = collections.deque(maxlen=8)
        self.gone = threading.Event()
        self._parent = os.getpid()
        _processes.add(self)

    @property
    def alive(self):
        """True until the process has ended."""
        return not self.gone.is_set()

    def lines(self, pipe):
        """Yield the lines of a pipe up to its end, and keep the last few for `ending()`."""
        for line in io.BufferedReader(pipe):
            self.last_lines.append(line.decode(errors="replace").rstrip())
            yield self.last_lines[-1]

    def bury(self):
        """Wait for a child that has closed its output, and end whatever it left behind."""
        try:
            self.popen.wait(timeout=1)
        except subprocess.TimeoutExpired:
            pass  # it closed its output and lives on, of no use to anybody
        self._kill_group()
        self.popen.wait()
        self.popen.stdin.close()
        self.gone.set()

    def kill(self, wait=True):
        """Send SIGKILL to the child and all it started, and return when they are gone.

        In a fork of this process it does nothing: the children are not the fork's to end.
        """
        if os.getpid() == self._parent and self.alive:
            self._kill_group()
            # Python's garbage collector may have called this in the very thread that is to see the end.
            if wait and threading.current_thread() is not self.reader:
                self.gone.wait()

    def _kill_group(self):
        try:
            os.killpg(self.popen.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):  # macOS says PermissionError of a zombie's group
            pass

    def let_go(self):
        """Close this process's end of the pipe that the child reads."""
        self.popen.stdin.close()

    def ending(self):
        """Return how the child ended, for an error message: `exit status 3` and its last lines."""
        code = self.popen.returncode
        how = f"exit status {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}"
        return f"{how}; its last lines: {' | '.join(self.last_lines)}" if self.last_lines else how
