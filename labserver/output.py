"""What a consumer says: its prints, and what it raised. `labserver.cells` shows it in the notebook."""

import io
import sys
import threading
import traceback

from labserver.errors import members
from labserver.travel import is_installed_file


class Output(io.TextIOBase):
    """Standard output and error of a consumer: sends whole lines to the notebook."""

    encoding = "utf-8"

    def __init__(self, tell):
        self._tell = tell
        self._begun = ""
        self._lock = threading.RLock()  # a finalizer may print while its thread is printing

    def writable(self):
        return True

    def write(self, text):
        with self._lock:
            lines, newline, rest = text.rpartition("\n")
            if newline:
                begun, self._begun = self._begun, rest
                self._tell("said", begun + lines + newline)
            else:
                self._begun += rest
        return len(text)

    def send_begun_line(self):
        """Send what has no end of line yet."""
        with self._lock:
            begun, self._begun = self._begun, ""
            if begun:
                self._tell("said", begun)


def describe(error):
    """Return an exception and those behind it, the first cause first, as [(link, frames, last line)].

    Frames are (file, line, function) of the learner's own code alone. Where none is, the exception stands alone, and a
    lost connection to Redis without its words: who noticed it how, and at which address, is a matter of timing.
    """
    chain = _chain(error)
    if any(frames for _, frames, _ in chain):
        return chain
    redis = sys.modules.get("redis")
    lost = redis and isinstance(error, redis.ConnectionError)
    return [("", [], "redis.exceptions.ConnectionError" if lost else _last_line(error))]


def _chain(error):
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    link = "" if behind is None else "from" if error.__cause__ else "while handling"
    frames = _own(traceback.walk_tb(error.__traceback__))
    within = [part for one in members(error) for part in _chain(one)]
    return [*(_chain(behind) if behind else []), (link, frames, _last_line(error)), *within]


def _last_line(error):
    return "".join(traceback.format_exception_only(error)).rstrip()


def main_thread_frames():
    """Return the learner's frames that the main thread, the event loop's, is in just now."""
    frame = sys._current_frames()[threading.main_thread().ident]
    return _own(reversed(list(traceback.walk_stack(frame))))


def _own(walk):
    return [
        (frame.f_code.co_filename, line, frame.f_code.co_name)
        for frame, line in walk
        if not is_installed_file(frame.f_code.co_filename)
    ]
