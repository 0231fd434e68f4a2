"""One time limit for all the steps of an answer."""

import math
import os
import threading
import time

from labserver.errors import LabError


class Deadline:
    """One time limit carried across all the steps of an answer, in seconds.

    The environment variable `LAB_TIMEOUT` scales it, for slow or crowded machines.
    """

    def __init__(self, seconds):
        scale = os.environ.get("LAB_TIMEOUT", "1")
        try:
            factor = float(scale)
        except ValueError:
            factor = 0
        if not 0 < factor < math.inf:
            raise LabError(f"LAB_TIMEOUT is a factor such as 1 or 2.5, but got {scale!r}.")
        self.seconds = seconds * factor
        self.end = time.monotonic() + self.seconds

    def remaining(self):
        """Return the seconds left, never less than 0, nor more than a lock can wait."""
        return min(max(0.0, self.end - time.monotonic()), threading.TIMEOUT_MAX)
