"""One Channels server, or one Channels worker, as seen from inside its own process.

`labserver.channels_server` is its other end: requests come down the standard input, answers and reports go up the
standard output, both as pickles. A class is bytes in them; `labserver.travel` unpacks it, and says whom this trusts.
"""

import asyncio
import contextlib
import gc
import io
import logging
import os
import pickle
import queue
import signal
import sys
import threading
import warnings
from functools import partial

from labserver import output, project, travel


class Notebook:
    """The notebook as seen from here: requests from it, answers and reports to it."""

    def __init__(self):
        # The pipes get descriptors of their own, which no child inherits; what a consumer or a C
        # library writes to descriptor 1 goes to 2, of which the notebook keeps the last lines.
        self._pipe = os.fdopen(os.dup(0), "rb")
        self._reports = os.dup(1)
        # The garbage collector may run a finalizer that prints while its thread is sending already.
        self._lock = threading.RLock()
        # A fork of a consumer's making must not keep the pipe open when this process has died. It has
        # no way to the notebook: what it prints goes nowhere.
        os.register_at_fork(after_in_child=lambda: os.dup2(os.open(os.devnull, os.O_WRONLY), self._reports))
        self.output = output.Output(self.tell)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(2, 1)
        os.close(nothing)
        self._requests = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()  # at once: a start may take long, and the end may come first

    def _read(self):
        """Take requests as they come. Where the notebook has gone, end the process."""
        try:
            while True:
                self._requests.put(pickle.load(self._pipe))
        except (EOFError, OSError, pickle.UnpicklingError):
            # With all that consumers have started, of which this process is the group's leader. An
            # orderly end would wait for a loop that a consumer may block.
            os.killpg(0, signal.SIGKILL)

    def next_request(self):
        """Return the next (number, name, *arguments)."""
        return self._requests.get()

    def tell(self, kind, *facts):
        """Send a report."""
        report = pickle.dumps((kind, *facts), pickle.HIGHEST_PROTOCOL)
        with self._lock:
            while report:
                report = report[os.write(self._reports, report) :]

    def answer(self, number, work, *arguments):
        """Do what was asked, and send its result or what went wrong."""
        try:
            result = work(*arguments)
        except Exception as error:
            self.tell("answer", number, False, f"{type(error).__name__}: {error}")
        else:
            self.tell("answer", number, True, result)


class Requests(threading.Thread):
    """Does what the notebook asks for, in a thread: what must work while a consumer blocks the event loop happens there.

    What touches the application happens in its loop.
    """

    def __init__(self, notebook, recorder, loop, routes=None):
        super().__init__(daemon=True)
        self._notebook = notebook
        self._recorder = recorder
        self._loop = loop
        self._routes = routes

    def run(self):
        while True:
            number, name, *arguments = self._notebook.next_request()
            with contextlib.suppress(RuntimeError):  # a worker's loop is closed before its process ends
                getattr(self, name)(partial(self._notebook.answer, number), *arguments)

    def route(self, answer, protocols, route, is_view, packed):
        def add():
            self._routes.add(protocols, route, is_view, travel.unpack(packed))

        self._loop.call_soon_threadsafe(answer, add)

    def settle(self, answer):
        def begin():
            self._loop.create_task(self._recorder.settle()).add_done_callback(end)

        def end(task):
            self._notebook.output.send_begun_line()
            answer(task.result)

        self._loop.call_soon_threadsafe(begin)

    def begin_trace(self, answer):
        self._loop.call_soon_threadsafe(answer, self._recorder.begin_trace)

    def end_trace(self, answer):
        self._loop.call_soon_threadsafe(answer, self._recorder.end_trace)

    def busy(self, answer):
        answer(self._recorder.busy)

    def blocked_at(self, answer):
        answer(output.main_thread_frames)


@contextlib.contextmanager
def set_up(notebook, number, setup):
    """Prepare what servers, workers and commands have in common; yield Django's settings and the recorder.

    What goes wrong here and in the block (in a project, a layer's class or its CONFIG) is the answer to the request.
    """
    try:
        yield _set_up(notebook, setup)
    except Exception as error:
        notebook.tell("answer", number, False, project.words(error, setup["project"].folder))
        raise SystemExit(1) from None


def _set_up(notebook, setup):
    sys.path[:] = setup["sys_path"]
    # What the libraries log is for the last lines of a LabError; a learner's own logging is output.
    for library in ("daphne", "channels_redis", "django"):
        logging.getLogger(library).addHandler(logging.StreamHandler(sys.__stderr__))
        logging.getLogger(library).propagate = False
    sys.stdout = sys.stderr = notebook.output
    setup["project"].enter(setup)

    from channels.layers import channel_layers
    from django.conf import settings

    from labserver import layers
    from labserver.record import RecordedLayer, Recorder

    recorder = Recorder(notebook.tell)
    recorder.tracing = setup["tracing"]
    settings.CHANNEL_LAYERS = {}
    if setup["layer"]:
        serializer = setup["serializer"] and travel.unpack(setup["serializer"])
        configuration = travel.unpack(setup["layer"])
        settings.CHANNEL_LAYERS = {"default": configuration}
        recorder.layer = layers.make(configuration, serializer)
        channel_layers.set("default", RecordedLayer(recorder.layer, recorder))
    return settings, recorder


def report_lost_tasks(loop, notebook):
    """Show the exception of a task that a consumer began and that nobody awaits; libraries lose some, too."""

    def report(loop, context):
        if (error := context.get("exception")) and any(frames for _, frames, _ in output.describe(error)):
            notebook.tell("raised", "a task that nobody awaits", output.describe(error))

    loop.set_exception_handler(report)


def show_warnings(notebook):
    """Show Python's warnings under the cell: the commonest is of a coroutine that was never awaited."""

    def show(message, category, filename, lineno, file=None, line=None):
        notebook.tell("warned", f"{category.__name__}: {message}", (filename, lineno))

    warnings.showwarning = show


def serve(notebook, number, setup):
    """Be a Channels server until the notebook goes."""
    from labserver.daphne_server import LabServer, twisted_loop

    from labserver.routes import Routes
    from labserver.strangers import OwnOriginOnly

    with set_up(notebook, number, setup) as (settings, recorder):
        routes = Routes()
        recorder.application = OwnOriginOnly(routes)
    for protocols, route, is_view, packed in setup["routes"]:
        try:
            routes.add(protocols, route, is_view, travel.unpack(packed))
        except Exception as error:  # of a route that was given while the server was down; the others are well
            notebook.tell("raised", f"route {route!r}", output.describe(error))
    report_lost_tasks(twisted_loop, notebook)

    def listening(port):
        settings.OWN_ORIGINS = [f"http://127.0.0.1:{port}", *filter(None, [setup["public_origin"]])]
        notebook.answer(number, lambda: port)

    Requests(notebook, recorder, twisted_loop, routes).start()
    collect_garbage_from_now_on()
    LabServer(recorder, setup["port"], listening, partial(show_warnings, notebook)).run()


def work(notebook, number, setup):
    """Be a Channels worker for one channel name until the notebook goes."""
    from channels.layers import get_channel_layer
    from channels.worker import Worker
    from channels_redis.pubsub import RedisPubSubChannelLayer

    from labserver.routes import worker_application

    with set_up(notebook, number, setup) as (_, recorder):
        recorder.application = worker_application(setup["channel"], travel.unpack(setup["consumer"]))
    layer = get_channel_layer()

    async def redis_has_answered():
        # The pub/sub layer has begun to subscribe, and holds a lock that publishing takes too. When
        # Redis has answered to a message for nobody, it has the subscription.
        if isinstance(layer.inner, RedisPubSubChannelLayer):
            await layer.inner.send(f"{setup['channel']}.ready", {})
        elif hasattr(layer.inner, "connection"):
            await layer.inner.connection(0).ping()

    class LabWorker(Worker):
        async def handle(self):
            loop = asyncio.get_running_loop()
            report_lost_tasks(loop, notebook)
            show_warnings(notebook)
            Requests(notebook, recorder, loop).start()
            listening = asyncio.ensure_future(super().handle())
            await asyncio.sleep(0)  # now it has made its listener,
            await asyncio.sleep(0)  # and now the listener is in the layer's receive()
            try:
                await redis_has_answered()
                if listening.done():
                    listening.result()
            except Exception as error:
                notebook.tell("answer", number, False, f"{type(error).__name__}: {error}")
                raise SystemExit(1) from None
            notebook.answer(number, lambda: None)
            try:
                await listening
            except Exception as error:
                notebook.tell("raised", f"channel {setup['channel']}", output.describe(error))
                raise SystemExit(1) from None

        async def application_exception(self, exception, application_details):
            """Say nothing: the recorder has told the notebook already."""

    collect_garbage_from_now_on()
    LabWorker(recorder, [setup["channel"]], layer).run()


def manage(notebook, number, setup):
    """Run one of the project's management commands; answer with its exit status and what it printed."""
    with set_up(notebook, number, setup):
        from django.core.management import execute_from_command_line

        sys.stdout = sys.stderr = printed = io.StringIO()
        status = 0
        try:
            execute_from_command_line(["manage.py", *setup["words"]])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else int(end.code is not None)
        except Exception as error:
            print(project.words(error, setup["project"].folder))
            status = 1
    notebook.answer(number, lambda: (status, printed.getvalue()))


def collect_garbage_from_now_on():
    """Turn the garbage collector on, for what comes: the hundred thousand objects of the imports stay."""
    gc.freeze()
    gc.enable()


def main():
    """Become what the notebook's first request asks for."""
    gc.disable()
    notebook = Notebook()
    number, role, setup = notebook.next_request()
    {"serve": serve, "work": work, "manage": manage}[role](notebook, number, setup)


if __name__ == "__main__":
    main()
