"""The one kind of error that the lab raises for a learner."""

from labserver.passwords import hidden


class LabError(Exception):
    """Says what happened, what was expected and what to do next, in one or two sentences.

    In a notebook it is shown as one line: the frames of a traceback would all be the lab's own.
    """

    def __init__(self, message=""):
        super().__init__(hidden(message))

    def _render_traceback_(self):  # IPython asks an exception for its own picture
        return [f"{type(self).__name__}: {self}"]


def all_of(error):
    """Return an exception, and those that it came of or, as a group, holds: the first is the exception itself."""
    found, to_do = {}, [error]
    while to_do:
        one = to_do.pop()
        if one is not None and id(one) not in found:
            found[id(one)] = one
            to_do += [one.__cause__, one.__context__, *members(one)]
    return list(found.values())


def members(error):
    """Return the exceptions that a group, as asyncio.TaskGroup raises it, holds."""
    return error.exceptions if isinstance(error, BaseExceptionGroup) else ()


def out_of(error):
    """Return the `LabError` for an OSError of a start: the machine has no more files, processes or disk to give."""
    return LabError(
        f"The machine refused what a start needs: {error.strerror}. Stop labs and close files and connections that you "
        "no longer need, or restart the kernel; `ulimit -a` and `df -h` in a terminal show the limits."
    )
