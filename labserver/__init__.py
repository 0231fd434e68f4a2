"""The embedded lab server of the course: a real Redis and real Channels servers for one notebook."""

from labserver.errors import LabError

__all__ = ["Lab", "LabError"]


def __getattr__(name):
    # Imported when it is asked for: a server's process imports this package too, and has no lab.
    if name == "Lab":
        from labserver.lab import Lab

        return Lab
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
