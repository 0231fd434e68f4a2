"""What crossed the ASGI boundary and the layer, drawn as a sequence diagram.

Events come from several processes, and the order in which they arrive differs from run to run. The drawing is in
causal order instead, so that one experiment gives one text:

- A message and what the consumer did about it stand together, at the moment when the message came off the wire.
- A delivery stands under the call that sent it, deliveries of one call in the order of the clients, which are
  numbered by the order of their connects. A consumer still at work takes it afterwards.
- A pause of a quarter of a second or more is drawn as it happened: what came after it stands at its own time.
"""

import asyncio
import collections
import concurrent.futures
import itertools
import queue
import re

from labserver.channels_server import Speaker, Worker
from labserver.deadline import Deadline
from labserver.errors import LabError
from labserver.events import Called, Delivered, Finished, Joined, Opened, Raised, Received, Sent, unpacked
from labserver.picture import Sequence
from labserver.settle import settle
from labserver.travel import StaysInNotebook
from labserver.words import CHANNEL, Line, from_client, printable, to_client

_PAUSE = Deadline(0.25).seconds * 1e9  # nanoseconds

_OVER = "websocket.close", "websocket.disconnect", "http.response.start", "http.disconnect"
_STATES = {"websocket.accept": "open", **dict.fromkeys(_OVER, "over")}
_TAKEN = re.compile(r"Redis|memory|notebook|manage\.py|(client|server|worker)( \d+)?")  # names of participants
_KINDS = ["server", "Redis", "memory", "worker", "notebook"]  # from left to right, along the way of a message


class Trace(StaysInNotebook):
    """Records within `async with lab.trace() as trace:`, and is shown as its diagram afterwards."""

    def __init__(self, names, handles, traces, notebook, layer_name):
        _check(names)
        self._names = names
        self._handles = handles  # the lab's own list: workers may be added inside the block
        self._traces = traces
        self._notebook = notebook
        self._layer_name = layer_name
        self._history = _History()
        self.add = self._history.add  # takes ((process name, process id), *packed event)
        self._diagram = None

    async def __aenter__(self):
        if self._diagram is not None:
            raise LabError("A trace records one block: write `async with lab.trace() as trace:` for the next.")
        # Not with asyncio.to_thread: the Stop button would end its future before the thread has ended.
        thread = concurrent.futures.ThreadPoolExecutor(1)
        beginning = thread.submit(self._begin)
        thread.shutdown(wait=False)
        try:
            await asyncio.wrap_future(beginning)
        except BaseException:
            beginning.add_done_callback(lambda _: self._withdraw())
            raise
        return self

    async def __aexit__(self, *error):
        # In a thread: the clients of the block live in this event loop and may have to answer meanwhile.
        await asyncio.to_thread(self._end)

    def _begin(self):
        settle(self._processes(), Deadline(1))  # what went before is not part of it
        self._traces.append(self)
        self._notebook.begin_trace()
        deadline = Deadline(5)
        for process in self._processes():
            for opened, groups in process.question(deadline, "begin_trace"):
                self._history.add_instance((process.name, process.pid), unpacked(*opened), groups)

    def _withdraw(self):
        """Let no process report events any more, unless another trace is open."""
        if self in self._traces:  # or it was stopped before it was
            self._traces.remove(self)
        if not self._traces:
            for process in self._processes():
                process.ask("end_trace")  # no answer awaited: one that is blocked ends it when it is free
            self._notebook.end_trace()

    def _end(self):
        deadline = Deadline(1)
        processes = self._processes()
        living = {process.pid for process in processes}
        jobs = {handle.channel for handle in self._handles if isinstance(handle, Worker) and handle.alive}
        while deadline.remaining():
            # What is delivered may be answered, and the answer sent to others.
            settle(processes, deadline)
            if not self._history.wait_for_deliveries(deadline, living, jobs):
                break
        running = set()
        for process in processes:
            try:
                for number, place in process.question(Deadline(5), "busy").items():
                    self._history.mark_running((process.name, process.pid), number)
                    running.add((process.name, printable(place)))
            except LabError:
                pass  # it died meanwhile: the trace shows what it did before
        self._withdraw()
        drawing = _Drawing(self._history, self._layer_name, self._names)
        self._diagram = Sequence(drawing.participants(), drawing.lines, sorted(running))
        del self._handles, self._traces, self._notebook, self._history

    def _processes(self):
        return [handle for handle in self._handles if isinstance(handle, Speaker) and handle.alive]

    @property
    def lines(self):
        """The lines of the diagram as text: `client 1 → server 1: connect /ws/echo/`."""
        return self._finished().lines

    def between(self, *names):
        """Return the same trace with these participants only; a name that is no participant raises `LabError`."""
        return self._finished().between(*names)

    def _finished(self):
        if self._diagram is None:
            raise LabError("The trace is still open: it can be read after its `async with` block.")
        return self._diagram

    def __str__(self):
        return str(self._finished())

    def __repr__(self):
        return "<Trace, open>" if self._diagram is None else str(self)

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self._finished()._repr_mimebundle_() if self._diagram else {"text/plain": repr(self)}


def _check(names):
    """Raise `LabError` where a trace cannot call its clients so."""
    for number, name in enumerate(names):
        if not isinstance(name, str) or not name.strip() or not name.isprintable():
            raise LabError(f'The names of lab.trace are those of clients, such as "ann", but got {name!r}.')
        if _TAKEN.fullmatch(name):
            raise LabError(f"lab.trace cannot call a client {name!r}: a trace calls others so. Take another name.")
        if name in names[:number]:
            raise LabError(f"lab.trace got the name {name!r} twice: each client has a name of its own.")


class _Actor:
    """Who does something: an application instance, or a process outside of any."""

    def __init__(self, process, number):
        self.process = process
        self.number = number
        self.opened, self.protocol, self.place, self.peer, self.channel = 0, None, "", (), None
        self.items = []
        self.state = "new"  # then "open", then "over"
        self.finished = None
        self.running = False

    def begin(self, opened):
        self.opened, _, self.protocol, self.place, self.peer, channel = opened
        self.channel = channel or self.channel


class _Item:
    """One event in its place: who did it, and what it caused."""

    def __init__(self, actor, event):
        self.actor = actor
        self.event = event
        self.state = actor.state  # the connection's, at this moment
        self.missing = []  # the actors that a message was sent to and has not reached
        self.piece = None
        self.caused = []  # the deliveries of a send


class _History:
    """The events of a trace, and which delivery belongs to which send."""

    def __init__(self):
        self.actors = {}
        self._items = []
        self._members = []  # (group, channel) at the start
        self._arriving = queue.SimpleQueue()
        self.add = self._arriving.put  # called in other threads, for every event: so it does no more

    def add_instance(self, process, opened, groups):
        """Take an instance that was there when the trace began."""
        actor = self._actor(process, opened.instance)
        actor.begin(opened)
        actor.state = "open" if actor.protocol == "websocket" else "over"
        self._members += [(group, actor.channel) for group in groups]

    def mark_running(self, process, number):
        """Note that an instance is still at work: what has not reached it yet is not lost."""
        self._actor(process, number).running = True

    def _actor(self, process, number):
        return self.actors.setdefault((process, number), _Actor(process, number))

    def _take(self, process, *fields):
        event = unpacked(*fields)
        actor = self._actor(process, event.instance)
        match event:
            case Opened():
                actor.begin(event)
                if actor.protocol == "channel":
                    actor.state = "over"
            case Joined():
                actor.channel = event.channel
            case Finished():
                actor.finished = event.at
            case _:
                actor.items.append(_Item(actor, event))
                self._items.append(actor.items[-1])
                if isinstance(event, (Sent, Received)):
                    actor.state = _STATES.get(event.type, actor.state)

    def wait_for_deliveries(self, deadline, living, jobs):
        """Wait until each message sent has reached its receivers; tell whether any was on its way.

        These are the instances of the `living` processes (their ids), and workers for the channels `jobs`.
        """

        def on_the_way(item):
            call = item.event
            return (_is_call(call, "send") and call.target in jobs and not item.caused) or any(
                actor.process[1] in living and not (actor.finished and actor.finished < call.at)
                for actor in item.missing
            )

        waited = False
        while any(map(on_the_way, self.match())):
            try:
                self._take(*self._arriving.get(timeout=deadline.remaining()))
            except queue.Empty:
                break
            waited = True
        return waited

    def match(self):
        """Return the events in the order of time, each send with its deliveries and what is missing.

        Equal messages to one channel are matched by order. A message that a serializer has changed on
        its way is matched, in a second go, with the oldest one that the channel still waits for.
        """
        while not self._arriving.empty():
            self._take(*self._arriving.get())
        items = sorted(self._items, key=lambda item: item.event.at)
        by_channel = {actor.channel: actor for actor in self.actors.values() if actor.channel}
        members = collections.defaultdict(dict)
        for group, channel in self._members:
            members[group][channel] = None
        awaited = collections.defaultdict(list)  # channel -> [(key, send)]
        strangers = []
        for item in items:
            event = item.event
            item.caused, item.missing = [], []
            if isinstance(event, Delivered):
                if not self._arrive(item, awaited):
                    strangers.append(item)
            elif _is_call(event, "group_discard"):
                members[event.target].pop(event.text, None)
            elif _is_call(event, "group_add") and not event.error:
                members[event.target][event.text] = None
            elif _is_call(event, "send", "group_send") and not event.error:
                for channel in list(members[event.target]) if event.method == "group_send" else [event.target]:
                    awaited[channel].append((event.key, item))
                    if channel in by_channel:
                        item.missing.append(by_channel[channel])
        for item in strangers:
            self._arrive(item, awaited, any_key=True)
        return items

    def _arrive(self, item, awaited, any_key=False):
        """Hang a delivery under the send that it came from; return False where none fits."""
        event = item.event
        waiting = awaited[event.channel]
        fitting = [pair for pair in waiting if (any_key or pair[0] == event.key) and pair[1].event.at < event.at]
        if item.actor.protocol == "channel":
            # A job goes to one worker, but under the pub/sub layer to each of them.
            fitting = [pair for pair in fitting if all(other.actor is not item.actor for other in pair[1].caused)]
            fitting.sort(key=lambda pair: bool(pair[1].caused))
        if not fitting:
            return False
        send = fitting[0][1]
        send.caused.append(item)
        if item.actor.protocol != "channel":
            waiting.remove(fitting[0])
            send.missing = [actor for actor in send.missing if actor is not item.actor]
        return True


def _is_call(event, *methods):
    return isinstance(event, Called) and event.method in methods


class _Piece:
    """What an actor did without a pause after one message; it is drawn in one go."""

    def __init__(self, actor, item, turn_at):
        self.actor = actor
        self.at = item.event.at
        self.turn_at = turn_at  # when the message came that all this is about
        self.items = []
        self.begun = self.drawn = False
        self.followers = []  # deliveries that the actor takes when it is done with this


def _pieces(actor):
    """Cut what an actor did into pieces: at each message that it took, and at each pause."""
    pieces = []
    for item in actor.items:
        takes, at = isinstance(item.event, (Received, Delivered)) or actor.number is None, item.event.at
        if takes or not pieces or at - pieces[-1].items[-1].event.at >= _PAUSE:
            pieces.append(_Piece(actor, item, at if takes or not pieces else pieces[-1].turn_at))
        pieces[-1].items.append(item)
        item.piece = pieces[-1]
    return pieces


class _Drawing:
    """The lines of a diagram, in causal order."""

    def __init__(self, history, layer_name, names):
        missed = {actor for item in history.match() for actor in item.missing}
        self.lines = []
        self._layer = layer_name
        self._pieces = {actor: _pieces(actor) for actor in history.actors.values()}
        self._clients = _number_clients(actor for actor in self._pieces if actor.items or actor in missed)
        self._client_names = dict(enumerate(names, 1))
        self._channels = {actor.channel: self._name(actor) for actor in self._pieces if actor.channel}
        for piece in sorted(itertools.chain(*self._pieces.values()), key=lambda piece: piece.at):
            if not piece.begun:
                self._draw(piece)

    def _draw(self, piece):
        # Without recursion: a room whose handler sends to the room again is a chain without end.
        unfinished = [self._steps(piece)]
        while unfinished:
            following = next(unfinished[-1], None)
            if following is None:
                unfinished.pop()
            elif not following.begun:
                unfinished.append(self._steps(following))

    def _steps(self, piece):
        """Draw a piece, yielding the pieces that stand within it or right after it."""
        piece.begun = True
        for item in piece.items:
            piece.drawn = item is piece.items[-1]
            self._write(*self._words(item))
            reached = [(self._order(delivery.actor), delivery.piece) for delivery in item.caused]
            missed = [(self._order(actor), actor) for actor in item.missing if not actor.running]
            for _, receiver in sorted(reached + missed, key=lambda pair: pair[0]):
                if isinstance(receiver, _Actor):
                    text = f"{self._named(item.event.text)} for {self._name(receiver)}, lost"
                    self._write(Line(self._layer, "✗", receiver.process[0], text))
                elif receiver.at - item.event.at < _PAUSE and not receiver.begun:
                    at_work = self._at_work(receiver.actor, item)
                    if at_work is None:
                        yield receiver
                    else:
                        at_work.followers.append(receiver)
        yield from piece.followers

    def _write(self, *lines):
        self.lines += [line._replace(text=printable(line.text)) for line in lines]

    def _at_work(self, actor, send):
        """Return the last piece that an actor, when a message was sent to it, had yet to finish, or None."""
        for piece in reversed(self._pieces[actor]):
            if not piece.drawn and piece.turn_at < send.event.at and piece.items[0] not in send.caused:
                return piece

    def _order(self, actor):
        return self._clients.get(actor, 0), actor.process[0]

    def _name(self, actor):
        number = self._clients.get(actor)
        return self._client_names.get(number, f"client {number}") if number else actor.process[0]

    def participants(self):
        """Return the names of those who say or hear something: the clients, and then along the way of a message."""
        clients = dict.fromkeys(self._name(actor) for actor in sorted(self._clients, key=self._clients.get))
        seen = {name for line in self.lines for name in (line.source, line.target)}
        return [name for name in clients if name in seen] + sorted(seen.difference(clients), key=_column)

    def _words(self, item):
        """Yield the lines of one event."""
        actor, event = item.actor, item.event
        client, server = self._name(actor), actor.process[0]
        match event:
            case Received():
                yield Line(client, "→", server, from_client(actor.place, event.type, event.text))
            case Sent():
                for arrow, text in to_client(item.state == "open", event.type, event.text):
                    yield Line(server, arrow, client, text)
            case Delivered():
                whom = "" if actor.protocol == "channel" or actor.number is None else f" for {client}"
                yield Line(self._layer, "→", server, self._named(event.text) + whom)
            case Raised():
                if item is actor.items[0]:  # it raised before it took the connect message
                    place = actor.place if actor.protocol == "http" else f"connect {actor.place}"
                    yield Line(client, "→", server, place)
                text = {"new": "refused, HTTP 500", "open": "close 1011", "over": "raised"}[item.state]
                arrow = "✗" if item.state == "new" else "→"
                yield Line(server, arrow, server if item.state == "over" else client, f"{text}: {event.error}")
            case Called():
                between = ":" if event.method.endswith("send") else ","
                words = f"{event.method} {self._named(event.target)}{between} {self._named(event.text)}"
                arrow, error = ("✗", f", raised {event.error}") if event.error else ("→", "")
                yield Line(server, arrow, self._layer, words + error)

    def _named(self, text):
        """Return a text with the names of clients in the place of the names of their channels."""
        return CHANNEL.sub(lambda found: self._channels.get(found[0], found[0]), text)


def _number_clients(actors):
    """Return {actor: number} in the order of their connects. One connection (HTTP keeps it) is one client."""
    clients, numbers = {}, {}
    for actor in sorted(actors, key=lambda actor: actor.opened):
        if actor.protocol in ("websocket", "http"):
            clients[actor] = numbers.setdefault((actor.process, actor.peer), len(numbers) + 1)
    return clients


def _column(name):
    """Order the participants that are no clients, and those that are of no known kind to the right of all."""
    kind = name.split()[0]
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS), len(name), name
