"""The embedded lab server of the course: a real Redis and real Channels servers for one notebook.

How a class gets to a socket (down), and an event to a picture, a mistake to its line (up):

    a cell: lab.route("ws/x/", X)                    under the cell           trace
      lab.py            asks each server               cells.py  ↑              ↑  picture.py: an SVG, of the lines alone
      applications.py   what X is: protocols, name     (source lines)           │  trace.py: causal order, words.py: lines
      travel.py         pack: X by value               │                        │
      channels_server.py  Speaker.question ──────────┐ └── said, raised ── event ── Speaker._hear
    ─────────────────── standard input (pickles) ────│──────────────────── standard output (pickles) ──────
      serve.py          Requests.route ←─────────────┘      Notebook.tell ←──┬── output.py: prints; the learner's frames
      travel.py         unpack: a fresh copy                                 │
      routes.py         Routes.add                                           └── record.py: Recorder, RecordedLayer (events.py)
      daphne_server.py → record.py → strangers.py → routes.py → X on a socket

Where processes come from: nursery.py forks speakers, program.py starts what is never asked (redis_server.py), and
child.py lets none of them outlive the notebook. settle.py says what quiet means, for cells and traces alike.
"""

from labserver.errors import LabError

__all__ = ["Lab", "LabError", "your_turn"]


def __getattr__(name):
    # Imported when it is asked for: a server's process imports this package too, and has no lab.
    if name == "Lab":
        from labserver.lab import Lab

        return Lab
    if name == "your_turn":
        from labserver.checks.turn import your_turn

        return your_turn
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
