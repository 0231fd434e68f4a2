"""Daphne, but it tells its port, tells a client at once when its consumer raised, and notes when a message arrived."""

from labserver import daphne_parts  # isort:skip
from daphne.server import Server, twisted_loop  # isort:skip (it installs Twisted's reactor)

import asyncio
import collections
import time
from functools import partial

__all__ = ["LabServer", "twisted_loop"]


class ArrivalQueue(asyncio.Queue):
    """An application's input queue that knows when each message came off the wire, in nanoseconds.

    A busy consumer takes a message later than it came, but the order between two connections is the
    order of arrival: that is the one which their clients made.
    """

    def __init__(self):
        super().__init__()
        self.arrivals = collections.deque()
        self.close_frame_at = None

    def _put(self, message):  # the method that asyncio's own kinds of queue override
        self.arrivals.append(self.close_frame_at or time.monotonic_ns())
        super()._put(message)


class _WebSocket(daphne_parts.WebSocketProtocol):
    def onCloseFrame(self, code, reasonRaw):
        # The disconnect message follows, as the last one, when the TCP connection has ended. By then
        # the client may have gone on to close another connection, to another server.
        self.application_queue.close_frame_at = time.monotonic_ns()
        return super().onCloseFrame(code, reasonRaw)


class LabServer(Server):
    """Serves `application` on 127.0.0.1.

    `listening(port)` is called once it is reachable there, `running()` when Daphne has set up its
    logging, with which Twisted takes Python's warnings away.
    """

    def __init__(self, application, port, listening, running):
        super().__init__(
            application,
            endpoints=[f"tcp:port={port}:interface=127.0.0.1"],
            signal_handlers=False,
            websocket_timeout=-1,  # a WebSocket stays open for as long as its learner reads
            ready_callable=self._prepare,
        )
        self.listening = listening
        self.running = running

    def _prepare(self):
        self.ws_factory.protocol = _WebSocket
        self.running()

    def listen_success(self, port):
        super().listen_success(port)
        self.listening(port.getHost().port)

    def create_application(self, protocol, scope):
        """As Daphne's own, but with an ArrivalQueue and with an eye on the end of the application."""
        assert "application_instance" not in self.connections[protocol]
        queue = ArrivalQueue()
        scope.setdefault("asgi", {"version": "3.0"})
        instance = asyncio.ensure_future(self.application(scope, queue.get, partial(self.handle_reply, protocol)))
        self.connections[protocol]["application_instance"] = instance
        instance.add_done_callback(partial(self._application_ended, protocol))
        return queue

    def _application_ended(self, protocol, instance):
        """Do now what Daphne's `application_checker` would do within a second, and leave it nothing to do."""
        details = self.connections.get(protocol)
        if details is None or details.get("application_instance") is not instance:
            return
        del details["application_instance"]
        if not instance.cancelled() and instance.exception() and not details.get("disconnected"):
            protocol.handle_exception(instance.exception())
