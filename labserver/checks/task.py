"""The checks of a task: one line for each thing checked, and an error where one is not so."""

import asyncio
import concurrent.futures
import contextlib
import dis
import gc
import html
import inspect
import os
import sys
import traceback
import types
import weakref

from IPython.display import display

from course import progress
from labserver import cells, output
from labserver.checks.limit import Limit
from labserver.checks.turn import holds, shown
from labserver.deadline import Deadline
from labserver.errors import LabError, all_of
from labserver.settle import settle


class NotWritten(LabError):
    """Stands where a learner has something to write: `raise checks.NotWritten`."""

    def __init__(self, message="This is not written yet: write your code in place of the line that raises this."):
        super().__init__(message)


class CheckFailed(LabError):
    """Something that was checked is not as expected; what, is said above it."""


def task(lab, *names, section, trouble={}):
    """Make a function of one argument the checks of a task: `@task(…) async def _check_basket(check)` for the task "basket".

    names: what the learner defines, functions or classes; without one of them, it is not written yet.
    section: where to look, the number of a lesson and a heading there, as in "04: A worker that dies: at most once".
    trouble: {hint: words of the line that says that the code raised, or did not end, for which it is}.
    What it makes of the function raises `CheckFailed`. A task that is not written yet says so and stops no "Run All Cells";
    where nbgrader executes it, it raises `NotWritten`, or it would get its points.
    """
    lab = weakref.ref(lab)  # the function is a variable of the notebook, and would keep the lab alive

    def checked(function):
        async def run():
            unwritten = [name for name in names if _unwritten(function.__globals__.get(name, ...))]
            if unwritten:
                return _say_unwritten(unwritten)
            async with _Checks(lab(), section, trouble, function.__code__.co_filename) as check:
                await function(check)
            progress.done(function.__name__.removeprefix("_check_"))

        return run

    return checked


def _say_unwritten(names):
    line = f"{', '.join(names)}: not written yet. Write your code above, run that cell, then this one."
    if "NBGRADER_EXECUTION" in os.environ:
        raise NotWritten(line)
    print(line)


def how_far(*tasks):
    """Print how many of these tasks are done, and which is next."""
    left = [name for name in tasks if name not in progress.names()]
    print(f"{len(tasks) - len(left)} of {len(tasks)} done" + (f", next: {left[0]}" if left else ": this exercise is complete"))


class _Checks:
    """The checks of a task, each step with a time limit, on a lab whose Redis is empty at the start."""

    def __init__(self, lab, section, trouble, file):
        self._lab, self._section, self._trouble, self._file = lab, section, trouble, file
        self._lines = []  # (what is said at once, [what is folded beneath it])

    async def __aenter__(self):
        _put_in_order(self._lab)
        self._lab.redis.flushdb()
        self._quiet = contextlib.redirect_stderr(sys.stdout)  # nbgrader takes whatever stands on stderr for a failure
        self._quiet.__enter__()
        self._limit = Limit(Deadline(4).seconds)
        return self

    def __call__(self, what, *, expected, got, ok=None, hints={}, more="", section=None):
        """Say in one line what was expected and what came; end the block where that is not the same.

        ok: whether it is well, where that is no matter of being equal; `expected` may then be words.
        hints: {hint: function of `got` that tells whether the hint fits}; the first that fits is shown.
        more: what else is folded beneath; section: where to look, if not where the task says.
        """
        if holds(lambda got: expected == got if ok is None else ok, got):
            self._lines.append((f"✓ {what}: {shown(got)}", []))
            return self._limit.again()
        wanted = expected if isinstance(expected, str) and ok is not None else shown(expected)
        hint = next((hint for hint, fits in hints.items() if holds(fits, got)), "")
        self._refuse(f"{what}: expected {wanted}, but got {shown(got)}", [hint, more], section)
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
            blocked = next(filter(None, (speaker.blocked_at() for speaker in lab.speakers if speaker.alive)), [])
            self._refuse(f"it did not end within {self._limit.seconds:g} s{_place(blocked or self._frames(error))}")
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
        *_, (last, _) = traceback.walk_tb(error.__traceback__)
        if isinstance(error, NameError) and error.name.startswith("_") and last.f_code.co_filename == self._file:
            return f"{error.name} is not there: run the folded cell above first"
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


def _behind(lab):
    """Say what has died, or what a consumer has raised, during this cell."""
    dead = [f"{speaker.name} died ({speaker.ending()})" for speaker in lab.speakers if not speaker.alive]
    raised = [f"a consumer raised {line} (where, stands below)".replace("\n", " ") for line in cells.raised()[-1:]]
    return next(iter(dead + raised), "")


def _place(frames):
    place, source = cells.locate(*frames[-1]) if frames else ("", "")
    return f" ({place}: `{source}`)" if place else ""


def _put_in_order(lab, restart=False):
    """Start Redis and the servers where they are not running; with `restart`, the servers anyway."""
    lab.redis_server.start()
    stopped = [speaker for speaker in lab.speakers if restart or not speaker.alive]
    with concurrent.futures.ThreadPoolExecutor() as threads:
        list(threads.map(lambda speaker: speaker.restart(), stopped))
