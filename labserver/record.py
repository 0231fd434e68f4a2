"""What crosses the two boundaries of a process, noted by wrapping the application and the layer.

Nothing of Channels is changed. `Recorder` and `RecordedLayer` always know who is waiting for a message (so that the
notebook can ask when everybody is), and write events down while a trace is open.
"""

import asyncio
import contextlib
import contextvars
import itertools
import sys
import threading
import time

from labserver.events import Called, Delivered, Finished, Joined, Opened, Raised, Received, Sent, packed
from labserver.output import describe
from labserver.travel import StaysInNotebook
from labserver.words import message_words, wire_words

_instance = contextvars.ContextVar("instance", default=None)


class Instance:
    """One application instance: a WebSocket, an HTTP request, or a worker's consumer."""

    def __init__(self, number, scope):
        self.number = number
        self.scope = scope
        self.opened = time.monotonic_ns()
        self.channel = None
        self.groups = set()
        self.inputs = 1  # what it listens to: the wire, and its channel once it does
        self.waiting = 0  # on how many of these it is waiting for a message
        self.answered = False  # an HTTP response is complete
        self.closed = False  # by the consumer itself
        # While a trace is open:
        self.handling = None  # the input whose message it is at work on, as far as that is known
        self.taken = []  # (input, event) of messages that have left the input and wait their turn
        self.undecided = []  # events that belong to one of these

    def beginning(self):
        """Return the event that it began with, and its channel where it has one by now."""
        peer = tuple(self.scope.get("client") or ())
        return Opened(self.opened, self.number, self.scope["type"], self.place(), peer, self.channel)

    def place(self):
        """Return where it is: `/ws/echo/`, `GET /events/` or the channel of a worker."""
        where = self.scope.get("path") or self.scope.get("channel")
        return " ".join(filter(None, (self.scope.get("method"), where)))


class Recorder:
    """The outermost application of one process, and what its layer is wrapped for.

    `tell(kind, *facts)` sends a report to the notebook.
    """

    def __init__(self, tell):
        self.application = None
        self.tell = tell
        self.layer = None
        self.tracing = False
        self.instances = {}
        self.activity = 0  # messages taken so far
        self._numbers = itertools.count(1)
        self._asking = []  # futures of those who ask when all is quiet
        self._deciding = threading.RLock()  # `busy` is called from another thread

    async def __call__(self, scope, receive, send):
        instance = Instance(next(self._numbers), scope)
        self.instances[instance.number] = instance
        _instance.set(instance)
        self.note(instance.beginning())
        arrivals = getattr(receive.__self__, "arrivals", None)

        async def recorded_receive():
            self.asks(instance, "wire")
            message = await self.wait(instance, receive())
            at = arrivals.popleft() if arrivals else None
            if self.tracing and scope["type"] == "channel":  # a worker's job came through the layer
                self.takes(instance, "wire", Delivered, scope["channel"], *message_words(message))
            elif self.tracing and not instance.answered:
                self.takes(instance, "wire", Received, *wire_words(message), at=at)
            return message

        async def recorded_send(message):
            if self.tracing:
                self.does(instance, Sent, *wire_words(message))
            if message.get("type") == "http.response.body" and not message.get("more_body"):
                instance.answered = True
            await send(message)
            instance.closed = instance.closed or message.get("type") == "websocket.close"

        try:
            await self.application(scope, recorded_receive, recorded_send)
        except Exception as error:
            self.does(instance, Raised, type(error).__name__)
            if instance.closed or not _is_disconnected(error):  # a client may leave while something is on its way to it
                self.tell("raised", instance.place(), describe(error))
            raise
        finally:
            self.decide(instance)
            self.note(Finished(time.monotonic_ns(), instance.number))
            del self.instances[instance.number]
            self._answer_if_quiet()

    async def wait(self, instance, message):
        """Await a message for an instance, which counts as idle meanwhile."""
        instance.waiting += 1
        if self._asking:
            self._answer_if_quiet()
        try:
            return await message
        finally:
            instance.waiting -= 1
            self.activity += 1

    # A consumer listens to the wire and to its channel at once, and may take a message from the one
    # while it is at work on one from the other. It asks an input again when it is done with what it
    # took there: so that is when it is known whose message all this was about.

    def takes(self, instance, source, kind, *what, at=None):
        """Note that an instance has taken a message, which it may handle later."""
        with self._deciding:
            instance.taken.append((source, kind(at or time.monotonic_ns(), instance.number, *what)))

    def does(self, instance, kind, *what, at=None):
        """Note what an instance, or a process outside of any, has done."""
        if not self.tracing:
            return
        event = kind(at or time.monotonic_ns(), instance and instance.number, *what)
        with self._deciding:
            if instance is None or instance.handling or not instance.taken:
                self._report(event)
            elif len(instance.taken) == 1:
                self._handles(instance, instance.taken[0][0])
                self._report(event)
            else:
                instance.undecided.append(event)

    def asks(self, instance, source):
        """Note that an instance is done with the message that it took from an input."""
        with self._deciding:
            if instance.handling != source and any(source == taken for taken, _ in instance.taken):
                self._handles(instance, source)
            if instance.handling == source:
                instance.handling = None

    def decide(self, instance):
        """Report what is undecided, in the order in which it was taken."""
        with self._deciding:
            while instance.taken:
                self._handles(instance, instance.taken[0][0])

    def _handles(self, instance, source):
        instance.handling = source
        index = [taken for taken, _ in instance.taken].index(source)
        self._report(instance.taken.pop(index)[1])
        while instance.undecided:
            self._report(instance.undecided.pop(0))

    def note(self, event):
        """Note a fact about an instance, which has its place in no order."""
        if self.tracing:
            self._report(event)

    def _report(self, event):
        self.tell("event", packed(event))

    def begin_trace(self):
        """Report events from now on; return the beginnings and groups of the instances that are there already."""
        self.tracing = True
        return [(packed(one.beginning()), sorted(one.groups)) for one in self.instances.values()]

    def end_trace(self):
        """Report no more events, nor what is undecided still."""
        self.tracing = False
        with self._deciding:  # here and not at a beginning, when another trace may be open
            for instance in self.instances.values():
                instance.handling, instance.taken, instance.undecided = None, [], []

    def busy(self):
        """Return {number: place} of the instances that are at work, and report what was undecided there."""
        busy = [instance for instance in tuple(self.instances.values()) if not _idle(instance)]
        for instance in busy:
            self.decide(instance)
        return {instance.number: instance.place() for instance in busy}

    async def settle(self):
        """Return the number of messages taken so far, once every instance waits for another.

        What is on its way counts too. A message that RedisChannelLayer has popped is nobody's until
        Redis has answered once more, and Redis answers in turn: after a PING, it has.
        """
        await self._quiet()
        if connection := getattr(self.layer, "connection", None):
            with contextlib.suppress(Exception):  # a Redis that is down delivers nothing
                await asyncio.wait_for(connection(0).ping(), 0.2)
            await self._quiet()
        return self.activity

    async def _quiet(self):
        """Return when every instance waits for a message, and has done so for a few passes of the loop.

        The loop needs one pass to read what a socket holds, and one more to hand it to its instance.
        """
        quiet_passes = 0
        while quiet_passes < 3:
            if all(map(_idle, self.instances.values())):
                quiet_passes += 1
                await asyncio.sleep(0)
            else:
                quiet_passes = 0
                self._asking.append(asyncio.get_running_loop().create_future())
                await self._asking[-1]

    def _answer_if_quiet(self):
        if self._asking and all(map(_idle, self.instances.values())):
            for future in self._asking:
                future.set_result(None)
            self._asking.clear()


class RecordedLayer(StaysInNotebook):
    """A channel layer, whose calls a recorder notes."""

    hint = "In a consumer, the layer is self.channel_layer"

    def __init__(self, layer, recorder):
        self.inner = layer
        self._recorder = recorder

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def __repr__(self):
        return f"<{type(self.inner).__name__}, traced by the lab>"

    async def new_channel(self, *args, **kwargs):
        channel = await self.inner.new_channel(*args, **kwargs)
        instance = _instance.get()
        if instance is not None and instance.channel is None:
            instance.channel = channel
            self._recorder.note(Joined(time.monotonic_ns(), instance.number, channel))
        return channel

    async def receive(self, channel):
        instance = _instance.get()
        if instance is None or channel != instance.channel:
            return await self.inner.receive(channel)
        instance.inputs = 2
        self._recorder.asks(instance, "channel")
        message = await self._recorder.wait(instance, self.inner.receive(channel))
        if self._recorder.tracing:
            self._recorder.takes(instance, "channel", Delivered, channel, *message_words(message))
        return message

    async def send(self, channel, message):
        await self._call("send", channel, message)

    async def group_send(self, group, message):
        await self._call("group_send", group, message)

    async def group_add(self, group, channel):
        instance = _instance.get()
        if instance is not None and instance.channel == channel:
            instance.groups.add(group)
        await self._call("group_add", group, channel)

    async def group_discard(self, group, channel):
        instance = _instance.get()
        if instance is not None and instance.channel == channel:
            instance.groups.discard(group)
        await self._call("group_discard", group, channel)

    async def _call(self, method, target, argument):
        """Call the layer's method; the event bears the time of the call, before anything it causes."""
        at, error = time.monotonic_ns(), None
        try:
            await getattr(self.inner, method)(target, argument)
        except Exception as raised:
            error = type(raised).__name__
            raise
        finally:
            if self._recorder.tracing:
                words = message_words(argument) if method.endswith("send") else (str(argument), None)
                self._recorder.does(_instance.get(), Called, method, str(target), *words, error, at=at)


def _is_disconnected(error):
    """Tell whether a consumer failed because it sent to a client that is gone."""
    autobahn = sys.modules.get("autobahn.exception")  # which a worker does without
    return bool(autobahn) and isinstance(error, autobahn.Disconnected)


def _idle(instance):
    return instance.waiting == instance.inputs
