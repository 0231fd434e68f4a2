"""Channels servers and workers as seen from the notebook: children that are asked."""

import concurrent.futures
import io
import itertools
import pickle
import queue
import threading

from labserver import cells, nursery
from labserver.child import Child, Handle
from labserver.deadline import Deadline
from labserver.errors import LabError


class _Died(Exception):
    """The process ended before it answered."""


class _Refused(Exception):
    """The process answered that something went wrong."""


class _Run(Child):
    """One run of `labserver.serve`: requests go down its standard input, reports come up its output.

    `hear(process id, kind, *facts)` is called in a thread, with each report that is no answer.
    """

    def __init__(self, hear, for_project):
        self._hear = hear
        self._outbox = queue.SimpleQueue()
        self._numbers = itertools.count()
        self._answers = {}
        super().__init__(nursery.fork(for_project))
        threading.Thread(target=self._send, daemon=True).start()

    def ask(self, name, *arguments):
        """Send a request and return the future of its answer.

        Requests and answers bear numbers: the Stop button may end the wait for an answer, which must
        not be taken for the next one's. And a thread sends, so that it cannot cut a request in two.
        """
        number, answer = next(self._numbers), concurrent.futures.Future()
        self._answers[number] = answer
        self._outbox.put(pickle.dumps((number, name, *arguments)))
        if not self.alive:
            self._give_up()
        return answer

    def _send(self):
        while (request := self._outbox.get()) is not None:
            try:
                while request:
                    request = request[self.popen.stdin.write(request) :]
            except (OSError, ValueError):
                return  # it has died; who waits for an answer is told by `read`

    def read(self):
        """Take reports up to the end of the process."""
        last_words = threading.Thread(target=self.drain, args=(self.popen.stderr,), daemon=True)
        last_words.start()
        reports = io.BufferedReader(self.popen.stdout)
        try:
            while True:
                kind, *facts = pickle.load(reports)
                self._answer(*facts) if kind == "answer" else self._hear(self.pid, kind, *facts)
        except (EOFError, pickle.UnpicklingError):
            pass  # it has ended, perhaps in the middle of a report
        finally:
            reports.close()
            self.bury()
            last_words.join(1)
            self._outbox.put(None)
            self._give_up()

    def _give_up(self):
        for number in list(self._answers):
            if answer := self._answers.pop(number, None):
                answer.set_exception(_Died())

    def _answer(self, number, well, value):
        answer = self._answers.pop(number)
        answer.set_result(value) if well else answer.set_exception(_Refused(value))


class Speaker(Handle):
    """What servers and workers have in common: they are asked, and they report.

    `setup` is what `labserver.serve` is told at its start; `traces` the open traces of the lab.
    """

    def __init__(self, name, setup, traces):
        super().__init__(name)
        self._setup = setup
        self._traces = traces

    def ask(self, name, *arguments):
        """Send a request and return the future of its answer."""
        return self.run.ask(name, *arguments)

    def question(self, deadline, name, *arguments):
        """Return the answer to a request; raise `LabError` where there is none within the deadline."""
        try:
            return self.ask(name, *arguments).result(deadline.remaining())
        except concurrent.futures.TimeoutError:
            raise LabError(self._no_answer(deadline)) from None
        except _Died:
            raise LabError(f"{self.name} is not running ({self.ending()}). Its .restart() starts it again.") from None

    def _no_answer(self, deadline):
        message = f"{self.name} did not answer within {deadline.seconds:g} s"
        frames = self.blocked_at()
        if not frames:
            return f"{message}. End it with .kill() or start it anew with .restart()."
        place, source = cells.locate(*frames[-1])
        return (
            f"{message}: a consumer blocks its event loop ({place}: `{source}`). "
            "Await something there, or use asyncio.to_thread; .restart() ends it now."
        )

    def blocked_at(self):
        """Return the learner's frames that the process's event loop is in just now: where it is blocked."""
        try:
            return self.ask("blocked_at").result(0.5)
        except (concurrent.futures.TimeoutError, _Died):
            return []

    def _launch(self, role, **more):
        self.run = _Run(self._hear, for_project=bool(self._setup["project"].folder))
        self._ready = self.ask(role, {**self._setup, "tracing": bool(self._traces), **more})

    def wait_until_ready(self, deadline):
        """Return what the process answers when it is ready; raise `LabError` where it does not."""
        try:
            return self._ready.result(deadline.remaining())
        except concurrent.futures.TimeoutError:
            self.kill()
            raise LabError(f"{self.name} was not ready within {deadline.seconds:g} s.") from None
        except _Died:
            raise LabError(f"{self.name} did not start ({self.ending()}).") from None
        except _Refused as refusal:
            self.kill()
            raise LabError(f"{self.name} did not start: {str(refusal).rstrip('.')}.") from None

    def _hear(self, pid, kind, *facts):
        if kind == "event":
            for trace in tuple(self._traces):
                trace.add(((self.name, pid), *facts[0]))
        else:
            getattr(self, f"_on_{kind}")(*facts)

    def _on_said(self, text):
        cells.say(text)

    def _on_raised(self, place, description):
        cells.say(cells.format_error(f"{self.name}, {place}", description), raised=description[-1][2])

    def _on_warned(self, text, frame):
        place, source = cells.locate(*frame)
        cells.say(f"{place}: {text}\n" + (f"  {source}\n" if source else ""))


class ChannelsServer(Speaker):
    """One Channels server: Daphne in a process of its own, on a port of 127.0.0.1."""

    hint = "In a consumer, self.scope tells how the client reached this server"

    def __init__(self, name, setup, traces):
        super().__init__(name, setup, traces)
        self._port = 0  # any that is free, at the first start; then always the same
        cells.watch(self)
        self.routes = {}  # (protocol, route) -> (name, whether it is a view, what was packed)
        self.launch()

    def launch(self):
        routes = [((protocol,), route, *what) for (protocol, route), (_, *what) in self.routes.items()]
        self._launch("serve", port=self._port, routes=routes)

    def wait_until_ready(self, deadline):
        """Return when the server answers on its port; raise `LabError` where it does not."""
        self._port = super().wait_until_ready(deadline)

    def route(self, application, route, packed):
        """Send new connections on `route` to an `Application`, which was packed, now and after a restart."""
        before = {(protocol, route): self.routes.get((protocol, route)) for protocol in application.protocols}
        for where in before:  # where the server is blocked or dead: when it is free or started again
            self.routes[where] = application.name, application.is_view, packed
        try:
            self.question(Deadline(5), "route", application.protocols, route, application.is_view, packed)
        except _Refused as refusal:
            for where, what in before.items():
                if what:
                    self.routes[where] = what
                else:
                    del self.routes[where]
            raise LabError(f"{self.name} cannot route {route!r} to {application.name}: {refusal}.") from None

    def ws_url(self, path=""):
        """Return the WebSocket address of a path on this server: `ws://127.0.0.1:PORT/path`."""
        return self._url("ws", path)

    def http_url(self, path=""):
        """Return the HTTP address of a path on this server: `http://127.0.0.1:PORT/path`."""
        return self._url("http", path)

    def _url(self, scheme, path):
        if not isinstance(path, str):
            raise LabError(f'A path on {self.name} is a string such as "ws/echo/", but got {path!r}.')
        return f"{scheme}://127.0.0.1:{self._port}/{path.lstrip('/')}"


class Worker(Speaker):
    """One Channels worker process, which runs a consumer class for one channel name."""

    def __init__(self, name, channel, packed, setup, traces):
        super().__init__(name, {**setup, "channel": channel, "consumer": packed}, traces)
        self.channel = channel
        cells.watch(self)
        self.launch()

    def launch(self):
        self._launch("work")


class Command(Speaker):
    """One of a project's management commands, in a process of its own."""

    def __init__(self, words, setup, traces):
        super().__init__("manage.py", setup, traces)
        self._words = words

    def launch(self):
        """Begin it; `printed` is its other half."""
        self._launch("manage", words=self._words)

    def printed(self, deadline):
        """Return what it printed when it has ended; raise `LabError` with its last words where it failed."""
        status, printed = self.wait_until_ready(deadline)
        if status:
            said = " | ".join(printed.splitlines()[-8:])
            raise LabError(f"manage.py {' '.join(self._words)} failed (exit status {status}); its last lines: {said}")
        return printed
