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


def out_of(error):
    """Return the `LabError` for an OSError of a start: the machine has no more files, processes or disk to give."""
    return LabError(
        f"The machine refused what a start needs: {error.strerror}. Stop labs and close files and connections that you "
        "no longer need, or restart the kernel; `ulimit -a` and `df -h` in a terminal show the limits."
    )
