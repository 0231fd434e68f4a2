"""Lab: one Redis, one or more Channels servers, their routes and traces."""

import contextlib
import functools
import html
import itertools
import os
import re
import secrets
import sys
import uuid
import weakref

from labserver import cells, layers, nursery, travel
from labserver.applications import application, consumer_class
from labserver.channels_server import ChannelsServer, Command, Speaker, Worker
from labserver.child import uninterrupted
from labserver.deadline import Deadline
from labserver.directory import PrivateDirectory
from labserver.errors import LabError, out_of
from labserver.program import ProjectProgram
from labserver.project import Project
from labserver.record import RecordedLayer, Recorder
from labserver.redis_server import ExternalRedis, RedisServer, Replica, client
from labserver.settle import settle
from labserver.trace import Trace


class Lab(travel.StaysInNotebook):
    """A real Redis and real Channels servers, which live as long as something refers to the lab.

    layer: the channel layer of the servers: "redis", "pubsub", "memory", None, a full
    `CHANNEL_LAYERS["default"]` dict, or a layer class written in the notebook.
    servers: how many Channels servers, all with the same routes and the same layer; 0 is Redis alone.
    serializer: a class as channels_redis takes it, written in the notebook and used by the layer.
    redis_config: redis.conf settings in words, such as `{"appendonly": "yes"}`.
    project: the folder of a Django project, in which its manage.py is. The servers run it, with a database of the
    lab's own that is migrated when this returns, and its models work in the notebook.

    All of it answers when this returns. Raises `LabError` where something is wrong or does not start.
    """

    hint = (
        "In a consumer, Redis is at settings.REDIS_URL (from django.conf import settings) "
        "and the layer is self.channel_layer"
    )

    def __init__(self, layer="redis", servers=1, serializer=None, redis_config=None, project=None):
        if not isinstance(servers, int) or servers < 0:
            raise LabError(f"servers= is the number of Channels servers, 0 or more, but got {servers!r}.")
        self._layer_name = layer if isinstance(layer, str) or layer is None else _name(layer)
        self._serializer = serializer
        self._children = []  # Redis, servers, workers, programs and replicas
        self._traces = []  # those that are open
        self._finish = weakref.finalize(self, _end, self._children, directories := [], os.getpid())
        try:
            directories.append(PrivateDirectory())
            self._start(layer, servers, redis_config, project, directories[0].path)
        except OSError as error:
            self._finish()
            raise out_of(error) from None
        except BaseException:  # the Stop button too
            self._finish()
            raise
        cells.watch_lab(self)

    def _start(self, layer, servers, redis_config, project, directory):
        deadline = Deadline(30)
        if servers:
            uninterrupted(nursery.start)  # before all else: its imports take longest
        external = os.environ.get("LAB_REDIS_URL")
        self._redis = ExternalRedis(external, redis_config) if external else RedisServer(directory / "redis", redis_config)
        self._children.append(self._redis)
        prefix = f"lab-{uuid.uuid4().hex}" if external else None
        self._configuration = layers.configure(layer, self._redis.url, self._serializer, prefix)
        self._setup = {
            "redis_url": self._redis.url,
            "layer": self._configuration and travel.pack(self._configuration, self._configuration["BACKEND"]),
            "serializer": self._serializer and travel.pack(self._serializer),
            "public_origin": _public_origin(),
            "sys_path": sys.path,
            "secret_key": secrets.token_urlsafe(50),
            "project": Project(project, directory),
        }

        def launch():  # all at once
            self._redis.launch()
            for number in range(1, servers + 1):
                self._children.append(ChannelsServer(f"server {number}", self._setup, self._traces))
            if project is not None:
                self._children.append(Command(["migrate"], self._setup, self._traces))
                self._children[-1].launch()

        uninterrupted(launch)
        if project is not None:  # while they start
            nursery.import_what_projects_need()
            layer = self._own_layer if self._configuration and not layers.is_memory(self._configuration) else None
        for child in (self._redis, *self.servers):
            child.wait_until_ready(deadline)
        if project is not None:
            self._children[-1].printed(deadline)
            self._children.pop().close()
            self._setup["project"].enter_notebook(self._setup, layer)
        _ask_no_proxy()

    def __repr__(self):
        if not self._finish.alive:
            return "<Lab, stopped>"
        if not self.servers:
            return f"<Lab: layer {self._layer_name}, no server>"
        routes = list(dict.fromkeys(f"{route} → {name}" for (_, route), (name, *_) in self.server.routes.items()))
        count, routed = len(self.servers), f"routes {', '.join(routes)}" if routes else "no routes yet"
        return f"<Lab: layer {self._layer_name}, {count} server{'s' * (count > 1)}, {routed}>"

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.stop()

    @property
    def servers(self):
        """The Channels servers, each with .ws_url(), .http_url(), .pid, .alive, .kill() and .restart()."""
        return [child for child in self._children if isinstance(child, ChannelsServer)]

    @property
    def speakers(self):
        """The servers and the workers: the processes that can be asked."""
        return [child for child in self._children if isinstance(child, Speaker)]

    @property
    def server(self):
        """The first of the servers."""
        self._needs_a_server()
        return self.servers[0]

    @property
    def redis_url(self):
        """The address of the lab's Redis, for redis.Redis.from_url and the like."""
        return self._redis.url

    @property
    def redis_server(self):
        """The lab's Redis engine, with .engine, .pid, .stop(), .kill() and .start()."""
        if isinstance(self._redis, ExternalRedis):
            raise LabError(
                "LAB_REDIS_URL names a Redis that this lab did not start: unset it to have one to stop, start and replicate."
            )
        return self._redis

    @functools.cached_property
    def redis(self):
        """A `redis.Redis` client of the lab's Redis, which decodes responses."""
        return client(self.redis_url)

    @property
    def channel_layer(self):
        """The servers' channel layer, from this process: `await lab.channel_layer.group_send(…)`."""
        self._needs_to_run()
        self._needs_shared_layer("the notebook")
        return self._own_layer

    @functools.cached_property
    def _own_layer(self):
        serializer = self._serializer and travel.unpack(self._setup["serializer"])
        return RecordedLayer(layers.make(self._configuration, serializer), self._notebook)

    @functools.cached_property
    def _notebook(self):
        """What the notebook's own layer calls are noted by."""
        traces, notebook = self._traces, ("notebook", os.getpid())

        def tell(kind, event):
            for trace in tuple(traces):
                trace.add((notebook, *event))

        return Recorder(tell)

    def route(self, path, thing):
        """Make a consumer class, a view or an ASGI application live on every server, for the connections that come from now on.

        `path` is in the syntax of Django's `path()`, `"ws/room/<str:name>/"`; what was there before is replaced.
        An AsyncHttpConsumer and a view function answer HTTP, any other consumer WebSockets; an ASGI application,
        `AuthMiddlewareStack(Room.as_asgi())`, what the consumer in it does, or both. It comes before the project's routes.
        Of the notebook's environment variables a consumer finds PATH, HOME, LANG, TMPDIR, PYTHONPATH and
        the like; another one goes with it as a variable of the notebook, `host = os.environ["HOST"]`.
        Raises `LabError` where it cannot travel or Django cannot parse the path.
        Source: https://channels.readthedocs.io/en/stable/topics/routing.html
        """
        self._needs_to_run()
        self._needs_a_server()
        if not isinstance(path, str):
            raise LabError(f'lab.route() takes a path such as "ws/echo/" and a consumer class, but got {path!r}.')
        routed = application(thing, f"lab.route({path!r}, …)")
        packed = travel.pack(thing, routed.consumer)
        errors = []
        for server in self.servers:  # all of them, also where one has died
            try:
                server.route(routed, path.lstrip("/"), packed)
            except LabError as error:
                errors.append(error)
        if errors:
            raise errors[0]

    def worker(self, channel, consumer, processes=1):
        """Run worker processes for a channel name; return their handles when they are receiving.

        The handles have .pid, .alive, .kill() and .restart(). They replace earlier workers of that name.
        Source: https://channels.readthedocs.io/en/stable/topics/worker.html
        """
        self._needs_to_run()
        self._needs_shared_layer("a worker")
        consumer_class(consumer, f"lab.worker({channel!r}, …)")
        if not isinstance(processes, int) or processes < 1:
            raise LabError(f"processes= is the number of worker processes, 1 or more, but got {processes!r}.")
        packed = travel.pack(consumer)
        for worker in [child for child in self._children if isinstance(child, Worker) and child.channel == channel]:
            worker.close()
            self._children.remove(worker)
        taken = {speaker.name for speaker in self.speakers}
        free = (name for number in itertools.count(1) if (name := f"worker {number}") not in taken)
        names = ["worker"] if processes == 1 and len(taken) == len(self.servers) else itertools.islice(free, processes)
        workers = []

        def launch():
            for name in names:
                workers.append(Worker(name, channel, packed, self._setup, self._traces))
                self._children.append(workers[-1])

        with self._away_where_it_fails(workers):
            uninterrupted(launch)
            deadline = Deadline(30)
            for worker in workers:
                worker.wait_until_ready(deadline)
        return workers

    def manage(self, *words):
        """Run one of the project's management commands in a process of its own; return what it printed.

        `lab.manage("announce", "1")`. Raises `LabError` with its last words where it fails.
        Source: https://docs.djangoproject.com/en/5.2/ref/django-admin/
        """
        self._needs_to_run()
        if not self._setup["project"].folder:
            raise LabError("lab.manage() runs a command of a project: start the lab with Lab(project=…).")
        if not words or not all(isinstance(word, str) for word in words):
            raise LabError(f'lab.manage() takes a command and its arguments as words, "announce", "1", but got {words!r}.')
        command = Command(words, self._setup, self._traces)
        try:
            uninterrupted(command.launch)
            return command.printed(Deadline(float("inf")))
        finally:
            command.close()

    def program(self, *command, ready=""):
        """Run any program, `lab.program("celery", "-A", "blog", "worker", "-l", "info", ready="ready.")`.

        Returns its handle, with .pid, .alive, .lines, .kill() and .restart(), when `ready` is in a line of its log (standard
        output and error): with "" at once, and else within 30 s. The program finds the address of Redis in REDIS_URL, the
        project's settings and database as manage.py does, the programs of this Python's environment on PATH, and nothing on
        its standard input. When it ends, or the lab does, what it has started is ended too: on Linux daemons as well,
        elsewhere what has stayed in its process group. So it has to run in the foreground.
        Raises `LabError`, with its last lines, where it is not there, ends or does not become ready.
        """
        self._needs_to_run()
        project = self._setup["project"]
        return self._add(ProjectProgram(command, project.environment(self._redis.url), ready, project.folder))

    def replica(self):
        """Start a second engine that follows the lab's; return it, .redis and .redis_server, when it has caught up.

        Redis replicates over TCP only: from now on the lab's Redis listens on a port of 127.0.0.1, which whoever uses this
        machine can reach. Raises `LabError` where it cannot be replicated.
        Source: https://redis.io/docs/latest/operate/oss_and_stack/management/replication/
        """
        self._needs_to_run()
        number = sum(isinstance(child, RedisServer) for child in self._children)
        replica = Replica(self.redis_server, number)
        self._add(replica.redis_server)
        return replica

    def _add(self, child):
        """Start a child, and return it when it is ready."""
        self._children.append(child)
        with self._away_where_it_fails([child]):
            child.start_again()
        return child

    @contextlib.contextmanager
    def _away_where_it_fails(self, children):
        """End children whose start fails, or during which the Stop button is pressed: nobody has a handle on them."""
        try:
            yield
        except BaseException:
            for child in children:
                child.close()
                self._children.remove(child)
            raise

    def trace(self, *names):
        """Record what crosses the wire and the layer: `async with lab.trace() as trace: …`.

        `names` are those of the clients, in the order in which they connect: `lab.trace("ann", "bob")`. Who has none is
        `client 3`. A name that is given twice, or that is a participant's already, raises `LabError`.
        """
        self._needs_to_run()
        layer = "memory" if self._configuration and layers.is_memory(self._configuration) else "Redis"
        return Trace(names, self._children, self._traces, self._notebook, layer)

    def ws_url(self, path=""):
        """Return the WebSocket address of a path on the first server."""
        return self.server.ws_url(path)

    def http_url(self, path=""):
        """Return the HTTP address of a path on the first server."""
        return self.server.http_url(path)

    def page(self, path=""):
        """Show a page of the first server in the notebook, and a link to it.

        On JupyterHub and Binder jupyter-server-proxy brings it there; `LAB_PUBLIC_ORIGIN` must then name their origin.
        """
        self._needs_to_run()
        url = self.http_url(path)
        if hub := os.environ.get("JUPYTERHUB_SERVICE_PREFIX"):
            if not os.environ.get("LAB_PUBLIC_ORIGIN"):
                raise LabError(
                    "This JupyterLab is on another machine than your browser: set LAB_PUBLIC_ORIGIN to its origin, "
                    'os.environ["LAB_PUBLIC_ORIGIN"] = "https://…", and run the cell with Lab() again.'
                )
            url = f"{hub.rstrip('/')}/proxy/{url.removeprefix('http://127.0.0.1:')}"
        return Page(url)

    def stop(self):
        """End the servers, the workers and Redis, and return when they are gone."""
        if self._finish.alive:
            settle(self.speakers, Deadline(0.3))
            uninterrupted(self._finish)

    def _needs_to_run(self):
        if not self._finish.alive:
            raise LabError("This lab has been stopped: run the cell with Lab() again.")

    def _needs_a_server(self):
        if not self.servers:
            raise LabError("This lab has no server (servers=0): start one with Lab().")

    def _needs_shared_layer(self, who):
        if self._configuration is None:
            raise LabError(f"With layer=None there is no channel layer for {who}: start the lab with Lab().")
        if layers.is_memory(self._configuration):
            raise LabError(
                f"An in-memory layer ends at its process, so {who} cannot reach the server through it: "
                'start the lab with layer="redis" or layer="pubsub".'
            )


def _public_origin():
    """Return what LAB_PUBLIC_ORIGIN holds. It is compared to the letter with what browsers send: no path, no slash."""
    origin = os.environ.get("LAB_PUBLIC_ORIGIN")
    if origin and not re.fullmatch(r"https?://[^/\s]+", origin):
        raise LabError(f"LAB_PUBLIC_ORIGIN is a scheme and a host, such as https://hub.example.org, but got {origin!r}.")
    return origin


def _ask_no_proxy():
    """Let clients in this process reach the servers where the environment names a proxy, to which 127.0.0.1 is elsewhere."""
    if any(name.lower().endswith("_proxy") for name in os.environ):
        from urllib.request import getproxies_environment, proxy_bypass_environment

        if not proxy_bypass_environment("127.0.0.1"):
            os.environ["no_proxy"] = ",".join(filter(None, [getproxies_environment().get("no"), "127.0.0.1"]))


def _end(children, directories, owner):
    """End all that a lab has started. It must not refer to the lab, which would then live for ever."""
    if os.getpid() != owner:
        return  # a fork of the notebook, which has a lab object but not its processes
    for child in reversed(children):  # Redis last, or the others would complain of it
        child.kill_without_waiting()  # an interrupt must not leave the last ones alive
    for child in (*children, *directories):
        child.close()


def _name(layer):
    backend = layer.get("BACKEND") if isinstance(layer, dict) else layer
    return backend.__name__ if isinstance(backend, type) else str(backend).rpartition(".")[2]


class Page:
    """A page of a lab's server: a frame and a link in JupyterLab, the address elsewhere."""

    def __init__(self, url):
        self.url = url

    def __repr__(self):
        return self.url

    def _repr_html_(self):
        url = html.escape(self.url)
        return (
            f'<iframe src="{url}" width="100%" height="400" title="A page of the lab\'s server"></iframe>'
            f'<p><a href="{url}" target="_blank">Open {url} in a tab of its own</a></p>'
        )
