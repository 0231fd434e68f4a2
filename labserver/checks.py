"""What an exercise's check cells call: one line for each thing checked, and an error where one is not so.

    async with checks.task(lab, "put", "take", section="04: A worker that dies") as check:
        check("nothing is lost", expected=[1, 2], got=taken, hints={"BLPOP forgets.": lambda got: got == [2]})

The block ends at the first thing that is not as expected. It ends as well where a step takes more than
4 s (scaled by `LAB_TIMEOUT`), and what the learner's code has killed or holds busy is started again.
"""

import asyncio
import concurrent.futures
import contextlib
import dis
import gc
import html
import inspect
import reprlib
import signal
import sys
import threading
import traceback
import types

from IPython.display import display

from labserver import cells, output
from labserver.deadline import Deadline
from labserver.errors import LabError, all_of
from labserver.settle import settle

_rival = threading.local()  # in a rival's thread: .over, an event
_SHORT = reprlib.Repr()
vars(_SHORT).update(maxlist=20, maxtuple=20, maxset=20, maxdict=20, maxstring=200, maxother=200)


class NotWritten(LabError):
    """Stands where a learner has something to write: `raise checks.NotWritten`."""

    def __init__(self, message="This is not written yet: write your code in place of the line that raises this."):
        super().__init__(message)


class CheckFailed(LabError):
    """Something that was checked is not as expected; what, is said above it."""


class _Blocked(BaseException):
    """Raised in code that blocks the event loop. A learner's `except Exception` does not catch it."""


class task:
    """Checks of a task, each step of which has a time limit, on a lab whose Redis is empty at the start.

    names: what the learner defines, functions or classes; without one of them, it is not written yet.
    section: where to look, the number of a lesson and a heading there, as in "04: A worker that dies".
    trouble: {hint: words of the line that says that the code raised, or did not end, for which it is}.
    Raises `NotWritten` or, at the end of the block, `CheckFailed`.
    """

    def __init__(self, lab, *names, section, trouble={}):
        cell = sys._getframe(1)
        unwritten = [name for name in names if _unwritten(cell.f_globals.get(name, ...))]
        if unwritten:
            raise NotWritten(f"{', '.join(unwritten)}: not written yet. Write your code above, run that cell, then this one.")
        self._lab, self._section, self._trouble = lab, section, trouble
        self._file = cell.f_code.co_filename
        self._lines = []  # (what is said at once, [what is folded beneath it])

    async def __aenter__(self):
        _put_in_order(self._lab)
        self._lab.redis.flushdb()
        self._quiet = contextlib.redirect_stderr(sys.stdout)  # nbgrader takes whatever stands on stderr for a failure
        self._quiet.__enter__()
        self._limit = _Limit(Deadline(4).seconds)
        return self

    def __call__(self, what, *, expected, got, ok=None, hints={}, more="", section=None):
        """Say in one line what was expected and what came; end the block where that is not the same.

        ok: whether it is well, where that is no matter of being equal; `expected` may then be words.
        hints: {hint: function of `got` that tells whether the hint fits}; the first that fits is shown.
        more: what else is folded beneath; section: where to look, if not where the task says.
        """
        if _holds(lambda got: expected == got if ok is None else ok, got):
            self._lines.append((f"✓ {what}: {_SHORT.repr(got)}", []))
            return self._limit.again()
        wanted = expected if isinstance(expected, str) and ok is not None else _SHORT.repr(expected)
        hint = next((hint for hint, fits in hints.items() if _holds(fits, got)), "")
        self._refuse(f"{what}: expected {wanted}, but got {_SHORT.repr(got)}", [hint, more], section)
        raise CheckFailed(what)

    async def __aexit__(self, kind, error, _):
        self._limit.stop()
        _let_go(error)
        self._quiet.__exit__(None, None, None)
        lab, self._lab, too_long = self._lab, None, self._limit.over  # or this object would keep the lab alive
        if error is None and not too_long:
            self._lines.append(("All visible checks passed.", []))
            return self._show()
        if isinstance(error, (asyncio.CancelledError, KeyboardInterrupt)) and not too_long:
            return  # the Stop button
        settled = settle(lab.speakers, Deadline(0.3))  # or what it raised comes later
        behind = _behind(lab)
        if too_long:
            where = _place(_blocked_at(lab) or self._frames(error))
            self._refuse(f"it did not end within {self._limit.seconds:g} s{where}")
        elif not isinstance(error, CheckFailed):
            self._refuse(self._explain(error, behind))
        elif behind:
            self._lines[-1][1].append(f"Besides, {behind}.")
        self._show()
        _put_in_order(lab, restart=too_long or not settled)
        if not isinstance(error, CheckFailed):
            raise CheckFailed("see the line above.") from None

    def _refuse(self, line, more=None, section=None):
        number, _, heading = (section or self._section).partition(": ")
        if more is None:
            said = line.partition(": `")[0]  # without the learner's source line, in which any word may stand
            more = [hint for hint, words in self._trouble.items() if words in said][:1]
        self._lines.append((f'✗ {line}. Look at "{heading}" in lesson {number}.', [part for part in more if part]))

    def _explain(self, error, behind):
        """Return in one line what was raised and where, or why a connection has ended."""
        if behind and (isinstance(error, OSError) or type(error).__module__.startswith("websockets")):
            return behind
        if isinstance(error, LabError):
            return str(error).rstrip(".")
        return f"it raised {output.describe(error)[-1][2]}".replace("\n", " ") + _place(self._frames(error))

    def _frames(self, error):
        """Return the frames of an error that are not this check's, or where there are none, those that are."""
        frames = output.describe(error)[-1][1] if error else []
        return [frame for frame in frames if frame[0] != self._file] or frames

    def _show(self):
        text, page = [], []
        for line, more in self._lines:
            text += [line, *(f"    {part}" for part in more)]
            folded = "".join(f"<p>{html.escape(part)}</p>" for part in more)
            page.append(f"<div>{html.escape(line)}</div>")
            page += [f"<details><summary>show me more</summary>{folded}</details>"] if more else []
        display({"text/plain": "\n".join(text), "text/html": "\n".join(page)}, raw=True)


class _Limit:
    """Ends the code of a block where a step of it takes too long, also where it blocks the event loop.

    What awaits is cancelled, as by asyncio.timeout. What blocks the loop is reached by a signal only,
    and so by none where the loop is well: there it could raise in the middle of the kernel's own work.
    """

    now = None  # the one of the block that is running

    def __init__(self, seconds):
        _Limit.now, self.seconds, self.over = self, seconds, False
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
        _Limit.now = None
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
            task.add_done_callback(_retrieve)
        raise _Blocked


@contextlib.contextmanager
def untimed():
    """Let the block take the time that it takes, as a server's start: the limit of the step begins after it."""
    if _Limit.now:
        _Limit.now.pause()
    try:
        yield
    finally:
        if _Limit.now:
            _Limit.now.again()


@contextlib.contextmanager
def meanwhile(act, *arguments):
    """Call a function in a thread while the block runs: a rival, who acts while the learner's code waits."""
    over = threading.Event()

    def rival():
        _rival.over = over
        act(*arguments)

    thread = threading.Thread(target=rival, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()  # or it would meddle with the next check
        thread.join(Deadline(1).seconds)


def until(condition):
    """Wait for what gives no other sign. Gives up after 4 s; a rival, when its block has ended."""
    deadline, over = Deadline(4), getattr(_rival, "over", threading.Event())
    while not condition() and deadline.remaining():
        if over.wait(0.001):
            sys.exit()  # ends the thread


async def quiet(*servers):
    """Return when all consumers of these servers wait for a message, or after 0.3 s."""
    await asyncio.to_thread(settle, servers, Deadline(0.3))


def _retrieve(task):
    """Look at what a task raised, or asyncio complains, at any time later, that nobody did."""
    task.cancelled() or task.exception()


def _let_go(error):
    """Let go of what the code has left behind, so that complaints about it (a task that raised) come now.

    Later they would stand under any cell; and with Python 3.11, where they are made while IPython parses one, that
    never ends, by a SystemError "AST constructor recursion depth mismatch".
    """
    for one in all_of(error):
        traceback.clear_frames(one.__traceback__)
    gc.collect(1)


def _unwritten(thing):
    """Tell a variable without a value, and code in which `raise checks.NotWritten` still stands."""
    if isinstance(thing, type):
        return any(map(_unwritten, filter(inspect.isroutine, vars(thing).values())))
    code = thing if isinstance(thing, types.CodeType) else getattr(inspect.unwrap(thing), "__code__", None)
    if code is None:
        return thing is ...
    inner = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    return any(step.argval == NotWritten.__name__ for step in dis.get_instructions(code)) or any(map(_unwritten, inner))


def _holds(condition, got):
    try:
        return bool(condition(got))
    except Exception:  # whatever came, the condition was not written for it
        return False


def _behind(lab):
    """Say what has died, or what a consumer has raised, during this cell."""
    dead = [f"{handle.name} died ({handle.ending()})" for handle in lab.speakers if not handle.alive]
    raised = [f"a consumer raised {line} (where, stands below)".replace("\n", " ") for line in cells.raised()[-1:]]
    return next(iter(dead + raised), "")


def _blocked_at(lab):
    return next(filter(None, (handle.blocked_at() for handle in lab.speakers if handle.alive)), [])


def _place(frames):
    place, source = cells.locate(*frames[-1]) if frames else ("", "")
    return f" ({place}: `{source}`)" if place else ""


def _put_in_order(lab, restart=False):
    """Start Redis and the servers where they are not running; with `restart`, the servers anyway."""
    lab.redis_server.start()
    stopped = [handle for handle in lab.speakers if restart or not handle.alive]
    with concurrent.futures.ThreadPoolExecutor() as threads:
        list(threads.map(lambda handle: handle.restart(), stopped))
