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
