"""How long things may take: the time limit of a step, and waits that end by themselves."""

import asyncio
import contextlib
import signal

from labserver.deadline import Deadline
from labserver.settle import settle


class Blocked(BaseException):
    """Raised in code that blocks the event loop. A learner's `except Exception` does not catch it."""


class Limit:
    """Ends the code of a block where a step of it takes too long, also where it blocks the event loop.

    What awaits is cancelled, as by asyncio.timeout. What blocks the loop is reached by a signal only,
    and so by none where the loop is well: there it could raise in the middle of the kernel's own work.
    """

    now = None  # the one of the block that is running

    def __init__(self, seconds):
        Limit.now, self.seconds, self.over = self, seconds, False
        self._loop, self._task, self._cancelled = asyncio.get_running_loop(), asyncio.current_task(), 0
        self._before = signal.signal(signal.SIGALRM, self._interrupt)
        self._timer = self._loop.call_later(seconds, self._cancel)
        self.again()

    def again(self, seconds=None):
        """Begin to count anew."""
        seconds = seconds or self.seconds
        self._timer.cancel()
        self._timer = self._loop.call_later(seconds, self._cancel)
        signal.setitimer(signal.ITIMER_REAL, seconds + 0.5, 0.5)

    def pause(self):
        """Count no more, until `again`."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        self._timer.cancel()

    def stop(self):
        """Count no more, and take back what was cancelled."""
        Limit.now = None
        self.pause()
        signal.signal(signal.SIGALRM, self._before)
        for _ in range(self._cancelled):
            self._task.uncancel()

    def _cancel(self):
        self.over = True
        self._cancelled += self._task.cancel()
        self.again(0.5)  # it may catch the cancellation, or wait for a dead server to say goodbye

    def _interrupt(self, *_):
        self.over = True
        if task := asyncio.current_task():
            task.add_done_callback(retrieve)
        raise Blocked


@contextlib.contextmanager
def untimed():
    """Let the block take the time that it takes, as a server's start: the limit of the step begins after it."""
    if Limit.now:
        Limit.now.pause()
    try:
        yield
    finally:
        if Limit.now:
            Limit.now.again()


async def soon(condition, seconds=0.5):
    """Wait until something is so, and at most so many seconds; return whether it is."""
    deadline = Deadline(seconds)
    while not condition() and deadline.remaining():
        await asyncio.sleep(0.005)
    return bool(condition())


async def quiet(*servers):
    """Return when all consumers of these servers wait for a message, or after 0.3 s."""
    await asyncio.to_thread(settle, servers, Deadline(0.3))


def retrieve(task):
    """Look at what a task raised, or asyncio complains, at any time later, that nobody did."""
    task.cancelled() or task.exception()
