"""The keeper of a program: it runs it, and ends all that it has started, daemons too, when it ends or the pipe does.

The pipe is its standard input, and ends with the notebook, however that goes. Linux gives a process whose parent has
ended to the nearest "child subreaper" above it (prctl(2)). So whatever the program has started comes to be a child of
the keeper, once all that was between them has been killed. It is run by its path, in a Python that looks for no
packages: that costs 30 ms and 4 MB.
"""

import _thread
import os
import signal
import sys

_PR_SET_CHILD_SUBREAPER = 36  # prctl(2)
_CHILDREN = "/proc/self/task/{}/children"  # of the first thread, which is given the orphans; zombies are among them


def adopt_orphans(yes):
    """Let this process be the one that orphans below it are given to, or no longer; on Linux only."""
    if sys.platform == "linux":
        import ctypes  # the notebook, too, imports this module

        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, int(yes), 0, 0, 0)


def tells_children():
    """Tell whether this machine tells which children a process has (proc(5)): Linux, as most are built."""
    return os.path.exists(_CHILDREN.format(os.getpid()))


def _main(command):
    """Run a command to its end; return its exit status, or as a shell does 128 and more for a signal."""
    adopt_orphans(True)
    program = _started(command)
    _thread.start_new_thread(_wait_for_the_end_of_the_pipe, ())
    pid = None
    while pid != program:  # it may be one that was adopted
        pid, status = os.wait()
    while killed := _killed_children():
        for _ in killed:
            os.wait()
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


def _started(command):
    # The shell prints the process id before the program can print anything. With a session of its own the program can
    # kill its process group and not its keeper. Python ignores two signals, and a program would inherit that.
    return os.posix_spawn(
        "/bin/sh",
        ["sh", "-c", 'echo $$; exec "$@"', "program", *command],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)],
        setsid=True,
        setsigdef=[signal.SIGPIPE, signal.SIGXFSZ],
    )


def _wait_for_the_end_of_the_pipe():
    os.read(0, 1)
    _killed_children()


def _killed_children():
    with open(_CHILDREN.format(os.getpid())) as children:
        pids = [int(pid) for pid in children.read().split()]
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass  # the other thread has just seen its end
    return pids


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
