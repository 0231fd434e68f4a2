"""The embedded lab server of the course: a real Redis and real Channels servers for one notebook."""

from labserver.errors import LabError
from labserver.lab import Lab

__all__ = ["Lab", "LabError"]
