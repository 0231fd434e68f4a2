"""What crosses the two boundaries of a process, noted by wrapping the application and the layer.

Nothing of Channels is changed: `Recorder` is an ASGI application around the real one, and
`RecordedLayer` a channel layer around the real one. They always know who is waiting for a message
(so that the notebook can ask when everybody is), and write events down while a trace is open.
"""

import asyncio
import contextlib
import contextvars
import itertools
import re
import reprlib
import sys
import threading
import time
import zlib

from labserver.output import describe
from labserver.passwords import hidden
from labserver.travel import StaysInNotebook

CHANNEL = re.compile(r"[\w.]*specific\.[\w.!]+")  # a consumer's own channel, on each of the layers
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

    def facts(self):
        """Return what a trace wants to know: time, kind, method and path, client's address, channel."""
        scope = self.scope
        return self.opened, scope["type"], self.place(), tuple(scope.get("client") or ()), self.channel

    def place(self):
        """Return where it is: `/ws/echo/`, `GET /events/` or the channel of a worker."""
        scope = self.scope
        return " ".join(filter(None, (scope.get("method"), scope.get("path") or scope.get("channel"))))


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
        self.note(instance, "opened", instance.facts())
        arrivals = getattr(receive.__self__, "arrivals", None)

        async def recorded_receive():
            if self.tracing:
                self.asks(instance, "wire")
            message = await self.wait(instance, receive())
            at = arrivals.popleft() if arrivals else None
            if self.tracing and scope["type"] == "channel":  # a worker's job came through the layer
                self.takes(instance, "wire", "delivered", (scope["channel"], *message_words(message)))
            elif self.tracing and not instance.answered:
                self.takes(instance, "wire", "received", wire_words(message), at)
            return message

        async def recorded_send(message):
            if self.tracing:
                self.does(instance, "sent", wire_words(message))
            if message.get("type") == "http.response.body" and not message.get("more_body"):
                instance.answered = True
            await send(message)
            instance.closed = instance.closed or message.get("type") == "websocket.close"

        try:
            await self.application(scope, recorded_receive, recorded_send)
        except Exception as error:
            self.does(instance, "raised", type(error).__name__)
            if instance.closed or not _is_disconnected(error):  # a client may leave while something is on its way to it
                self.tell("raised", instance.place(), describe(error))
            raise
        finally:
            self.decide(instance)
            self.note(instance, "finished", None)
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

    def takes(self, instance, source, kind, what, at=None):
        """Note that an instance has taken a message, which it may handle later."""
        with self._deciding:
            instance.taken.append((source, _event(instance, kind, what, at)))

    def does(self, instance, kind, what, at=None):
        """Note what an instance, or a process outside of any, has done."""
        if not self.tracing:
            return
        event = _event(instance, kind, what, at)
        with self._deciding:
            if instance is None or instance.handling or not instance.taken:
                self.tell("event", event)
            elif len(instance.taken) == 1:
                self._handles(instance, instance.taken[0][0])
                self.tell("event", event)
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
        self.tell("event", instance.taken.pop(index)[1])
        while instance.undecided:
            self.tell("event", instance.undecided.pop(0))

    def note(self, instance, kind, what):
        """Note a fact about an instance."""
        if self.tracing:
            self.tell("event", _event(instance, kind, what))

    def begin_trace(self):
        """Report events from now on; return the facts and groups of the instances that are there already."""
        self.tracing = True
        return {number: (one.facts(), sorted(one.groups)) for number, one in self.instances.items()}

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
            self._recorder.note(instance, "channel", channel)
        return channel

    async def receive(self, channel):
        instance = _instance.get()
        if instance is None or channel != instance.channel:
            return await self.inner.receive(channel)
        instance.inputs = 2
        if self._recorder.tracing:
            self._recorder.asks(instance, "channel")
        message = await self._recorder.wait(instance, self.inner.receive(channel))
        if self._recorder.tracing:
            self._recorder.takes(instance, "channel", "delivered", (channel, *message_words(message)))
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
                self._recorder.does(_instance.get(), method, (str(target), *words, error), at)


def _event(instance, kind, what, at=None):
    """Return an event as a tuple, which is quick to send: time, instance, kind and what `kind` asks for.

    The time is in nanoseconds of the machine's monotonic clock, which all its processes share; the
    instance is a number, or None outside of one.
    """
    return at or time.monotonic_ns(), instance and instance.number, kind, what


def _is_disconnected(error):
    """Tell whether a consumer failed because it sent to a client that is gone."""
    autobahn = sys.modules.get("autobahn.exception")  # which a worker does without
    return bool(autobahn) and isinstance(error, autobahn.Disconnected)


def _idle(instance):
    return instance.waiting == instance.inputs


def wire_words(message):
    """Return an ASGI message as (type, a short text for a person), whatever a consumer put into it."""
    kind = message.get("type", "(no type)")
    if kind in ("websocket.receive", "websocket.send"):
        text = message.get("text")
        return kind, shorten(message.get("bytes") if text is None else text)
    if kind in ("http.request", "http.response.body"):
        body = message.get("body")
        return kind, shorten(_decoded(body)) if body else ""
    if kind == "http.response.start":
        return kind, str(message.get("status"))
    if kind == "websocket.disconnect":
        return kind, str(message.get("code") or 1005)
    if kind == "websocket.close":
        return kind, str(message.get("code") or 1000)
    return kind, ""


def _decoded(body):
    try:
        return body.decode()
    except (AttributeError, UnicodeDecodeError):
        return body


def message_words(message):
    """Return a layer's message as (a short text for a person, a key that equal messages share)."""
    key = zlib.crc32(repr(_plain(message)).encode())
    if not isinstance(message, dict):
        return shorten(message), key
    rest = ", ".join(f"{name}={shorten(value)}" for name, value in message.items() if name != "type")
    return f"{message.get('type', '(no type)')} {rest}".rstrip(), key


class _Short(reprlib.Repr):
    """As reprlib's own, but a password is hidden before a part of it is cut off."""

    def repr_str(self, text, level):
        return super().repr_str(hidden(text), level)


_short = _Short()


def shorten(value):
    """Return a payload as a text of at most about 60 characters: a string, bytes, or any value."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        value = bytes(value)
        more = " …" if len(value) > 8 else ""
        return f"{len(value):,} bytes {value[:8].hex(' ')}{more}".rstrip()
    if not isinstance(value, str):
        return re.sub(r" at 0x[0-9a-f]+", "", _short.repr(value))
    if CHANNEL.fullmatch(value):
        return value  # the diagram has a shorter name for it
    value = hidden(value)
    text = value if len(value) <= 60 else value[:40]
    text = "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
    if not value.startswith(("{", "[")):
        text = f'"{text}"'
    return text if len(value) <= 60 else f"{text} … ({len(value):,} characters)"


def _plain(value):
    """Return a message as it looks after a journey through a serializer: tuples are lists, and so on."""
    if isinstance(value, dict):
        return [[str(name), _plain(item)] for name, item in value.items()]
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    return value if isinstance(value, (str, int, float)) or value is None else str(value)
