"""What the lab does when a cell of the notebook has ended: show what consumers said meanwhile."""

import asyncio
import collections
import contextlib
import gc
import linecache
import signal
import socket
import sys
import traceback
import types
import weakref

from labserver.deadline import Deadline
from labserver.errors import all_of
from labserver.passwords import hidden
from labserver.settle import settle

_said = collections.deque()  # (text, the last line of the exception that it tells of, or None)
_speakers = weakref.WeakSet()
_labs = weakref.WeakSet()
_shell = None
_keep = []  # what must stay open as long as this process

_LINKS = {  # in Python's own words: https://docs.python.org/3/library/exceptions.html#exception-context
    "from": "The above exception was the direct cause of the following exception:",
    "while handling": "During handling of the above exception, another exception occurred:",
}
_ENOUGH = 20_000  # characters shown of each end of what was said


def watch(speaker):
    """Wait for a server or worker to be idle before what was said during a cell is shown."""
    _speakers.add(speaker)


def watch_lab(lab):
    """Keep IPython's output history from keeping a displayed lab alive. Called once a lab."""
    global _shell
    _labs.add(lab)
    if _shell is None and "IPython" in sys.modules:
        _shell = sys.modules["IPython"].get_ipython()
        if _shell is not None:
            _shell.events.register("post_run_cell", _after_cell)
            _shell.colors = "nocolor"  # of tracebacks: yellow on JupyterLab's pink has a contrast of 1.5 : 1
            _let_stop_button_wake_the_loop()


def say(text, raised=None):
    """Show a text under the cell that is running; outside of IPython, now.

    raised: where the text tells of an exception, the last line of that.
    """
    text = hidden(text)
    if _shell is not None:
        _said.append((text, raised))
    else:
        _write(text)


def raised():
    """Return the last line of each exception of a consumer that is yet to be shown under this cell."""
    return [hidden(line) for _, line in tuple(_said) if line]


def format_error(who, description):
    """Return what `output.describe` described, as Python prints it, with the source lines."""
    if not any(frames for _, frames, _ in description):
        return f"{who}, outside your code: {description[-1][2]}\n"
    lines = [f"Traceback (most recent call last), {who}:"]
    for link, frames, last_line in description:
        if link:
            lines += ["", _LINKS[link], ""]
        for frame in frames:
            place, source = locate(*frame)
            lines += [f"  {place}", f"    {source}"] if source else [f"  {place}"]
        lines.append(last_line)
    return "\n".join(lines) + "\n"


def locate(file, line, function=None):
    """Return where a frame is, in words that a reader of the notebook can follow, and its source line."""
    # Without the cell's number: nbval does not count the cells that it runs.
    in_cell = _shell is not None and _shell.compile.format_code_name(file)
    where = "Cell" if in_cell else f'File "{file}"'
    inside = f", in {function}" if function else ""
    return f"{where}, line {line}{inside}", linecache.getline(file, line).strip()


def _after_cell(result):
    """Print what consumers said during the cell; called at its end, also where it raised.

    A thread that prints when it hears something would print under whichever cell is running by then.
    """
    settle(list(_speakers), Deadline(0.3))
    show()
    _forget_displayed_labs()
    _forget_labs_of(result and result.error_in_exec)  # no result where the Stop button ended the cell


def show():
    """Print what was said so far."""
    text = "".join(_said.popleft()[0] for _ in range(len(_said)))
    if len(text) > 2 * _ENOUGH:
        left_out = len(text) - 2 * _ENOUGH
        text = f"{text[:_ENOUGH]}\n… {left_out:,} characters left out …\n{text[-_ENOUGH:]}"
    _write(text)


def _write(text):
    if text:
        sys.stdout.write(text)
        sys.stdout.flush()


def _let_stop_button_wake_the_loop():
    """Let a signal wake the event loop of the kernel.

    ipykernel's handler of SIGINT asks the loop to cancel the cell that awaits something, but does not
    wake it: the cell would go on waiting until something else happens in the notebook.
    Source: https://docs.python.org/3/library/signal.html#signal.set_wakeup_fd
    """
    try:
        loop = asyncio.get_running_loop()
        seen, signals = socket.socketpair()
        seen.setblocking(False)
        signals.setblocking(False)
        signal.set_wakeup_fd(signals.fileno(), warn_on_full_buffer=False)
    except (RuntimeError, ValueError):
        return  # no loop is running, or this is not its main thread: there is nothing to wake
    loop.add_reader(seen, seen.recv, 4096)
    _keep.append(signals)


def _forget_displayed_labs():
    """Take the labs out of IPython's own variables: `_`, `__`, `___`, `_3`, `Out[3]` and the last result.

    A lab stops when nothing refers to it any more, and a learner does not think of these.
    """
    for names in (_shell.user_ns, _shell.user_ns_hidden, _shell.user_ns["_oh"], vars(_shell.displayhook)):
        for name, value in list(names.items()):
            if not str(name).strip("_0123456789") and _is_lab(value):
                names[name] = None
    if _is_lab(_shell.last_execution_result and _shell.last_execution_result.result):
        _shell.last_execution_result.result = None


def _forget_labs_of(error):
    """Take the labs out of an exception, which IPython keeps: out of its frames, and of `lab.nothing`."""
    for one in all_of(error):
        for frame, _ in traceback.walk_tb(one.__traceback__):
            # Not f_locals: to read it is a crash in Python 3.13.0 to 3.13.5 where the frame's generator has gone.
            if any(_is_lab(value) for value in gc.get_referents(frame) if value is not frame.f_globals):
                with contextlib.suppress(RuntimeError):  # it is still running
                    frame.clear()
                    frame.f_locals  # read, Python 3.11 makes it anew
        if isinstance(one, AttributeError) and _is_lab(one.obj):
            one.obj = None


def _is_lab(value):
    """Tell a lab, its bound method, a variable of a closure, or a list or the like with a lab in it.

    Asks for the type alone: to be asked for an attribute, be it `__class__`, lets some objects raise, as Django's settings.
    """
    values = [value]
    if type(value) is dict:
        values = list(value.values())
    elif type(value) in (list, tuple, set):
        values = list(value)
    elif type(value) is types.MethodType:
        values = [value.__self__]
    elif type(value) is types.CellType:
        values = gc.get_referents(value)
    return any(value is lab for value in values for lab in _labs)
