"""What the lab costs beside the plain commands that it stands for: `python benchmarks/lab.py`.

A round runs both sides, which take turns at being first. A row shows the medians of the rounds, and
the median of the rounds' ratios: on a busy machine both sides of a round suffer alike. This process
is the client of both. A round that does not count fills a bytecode cache of the benchmark's own.

- `Lab()` is timed in a process that has its imports behind it (labserver, and Channels for the
  consumer), as a learner's kernel has, until an echo through a class routed after it. The reference
  is what one would type instead: an engine until it is ready, then `daphne` from its start until an
  echo. Log lines say when each is ready; nothing is polled. A second lab is the same cell once more,
  and the end of the first lab is in its time.
- A restart is a kill and a start until an echo, and so is `daphne` again. A changed class is defined,
  routed, and answers in its new way.
- A project is `tests/kiosk`. The reference is its own `migrate` on a new SQLite file, then `daphne`,
  until the first page; an engine is not in it, though the lab starts one.
- 1,000 routes lead to 1,000 classes, and the echo comes of the last. Beside it a lab with one route.
- Echoes go one by one over one connection, a few hundred for each side by turns.
- Memory is the proportional share (PSS, Linux only) of every process started, after a few hundred echoes
  of each server, while the other side does not run.
- The imports are timed in new interpreters: a kernel has half of what labserver needs already.
"""

import argparse
import contextlib
import itertools
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

import psutil
from websockets.sync.client import connect

from labserver.redis_server import find_engine

BARE = pathlib.Path(__file__).parent / "bare"
KIOSK = pathlib.Path(__file__).parent.parent / "tests" / "kiosk"
TURNS, WARM_UP, ECHOES = 24, 30, 150

MEASURES = {  # name: (reference, unit, factor, to reach), in the order in which STAGES yield them
    "Lab() until its first echo": ("engine, then daphne", "ms", 1e3, "≤ 0.7"),
    "second Lab() until its first echo": ("engine, then daphne", "ms", 1e3, "≤ 0.35"),
    "restart() until its first echo": ("daphne again", "ms", 1e3, "≤ 0.2"),
    "changed class until its first echo": ("daphne again", "ms", 1e3, "≤ 0.02"),
    "echoes per second, no trace open": ("daphne", "/s", 1, "≥ 0.95"),
    "echoes per second, a trace open": ("daphne", "/s", 1, "≥ 0.85"),
    "Lab(project=…) until its first page": ("migrate, then daphne", "ms", 1e3, "≤ 0.8"),
    "restart() with 1,000 routes": ("with one route", "ms", 1e3, "≤ 3"),
    "memory with one server": ("engine and daphne", "MB", 1e-6, "≤ 1.1"),
    "memory with three servers": ("engine and three daphne", "MB", 1e-6, "≤ 0.7"),
    "from labserver import Lab": ("import redis, websockets", "ms", 1e3, "≤ 1.3"),
}

NOTEBOOK = """
import asyncio, json, sys
from echo import AsyncWebsocketConsumer, Echo
from labserver import Lab
loop = asyncio.new_event_loop()
print("ready", flush=True)
for cell in sys.stdin:
    exec(json.loads(cell))
    print(*(server.ws_url() for server in lab.servers), flush=True)
"""
ROUTE = "lab.route('ws/echo/', Echo)"
START = f"lab = Lab(); {ROUTE}"
RESTART = "lab.server.restart()"
CHANGE = """
class Changed(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send("changed " + text_data)
lab.route("ws/echo/", Changed)
"""
ROUTE_MANY = f"""
one, lab = lab, Lab()
for number in range(999):
    class Own(AsyncWebsocketConsumer):
        async def receive(self, text_data=None, bytes_data=None):
            await self.send(text_data)
    lab.route(f"ws/{{number}}/", Own)
{ROUTE}
many = lab
"""
OPEN_TRACE = "trace = lab.trace(); loop.run_until_complete(trace.__aenter__())"
CLOSE_TRACE = "loop.run_until_complete(trace.__aexit__(None, None, None))"
IMPORT = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"


class Command:
    """A command that runs; made when it has written `sign`, in `line`."""

    def __init__(self, stack, *words, sign, folder=BARE, **environment):
        self.process = stack.enter_context(
            subprocess.Popen(
                words,
                env=os.environ | environment,
                cwd=folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,  # as the lab's own children: Linux shares its processors out by session
            )
        )
        stack.callback(self.process.kill)
        self.line = next(line for line in self.process.stdout if sign in line)


class Notebook(Command):
    """A process that runs cells. The stack ends it, and waits until its labs are gone."""

    def __init__(self, stack):
        super().__init__(stack, sys.executable, "-c", NOTEBOOK, sign="ready")
        stack.callback(self.process.communicate)

    def run(self, cell):
        """Run a cell; return where its lab's servers are."""
        self.process.stdin.write(json.dumps(cell) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer.startswith("ws://"):
            raise RuntimeError(f"expected the addresses of the lab's servers, but got {answer}\n{self.process.communicate()[0]}")
        return answer.split()


def start_engine(stack):
    """Return the command and its address."""
    directory = stack.enter_context(tempfile.TemporaryDirectory())
    socket = ["--unixsocket", f"{directory}/socket", "--port", "0"]
    kept = ["--dir", directory, "--save", "", "--appendonly", "no"]
    return Command(stack, find_engine(), *socket, *kept, sign="eady to accept connections"), f"unix://{directory}/socket"


def start_daphne(stack, application="asgi:application", **more):
    """Return the command and where it serves."""
    program = pathlib.Path(sys.executable).with_name("daphne")
    endpoint = "tcp:port=0:interface=127.0.0.1"
    daphne = Command(stack, program, "-e", endpoint, application, sign="Listening on", **more)
    return daphne, f"ws://127.0.0.1:{daphne.line.rpartition(':')[2].strip()}/"


def echo(url, expected="hello"):
    with connect(f"{url}ws/echo/") as websocket:
        websocket.send("hello")
        assert websocket.recv() == expected


def echoes_per_second(url):
    with connect(f"{url}ws/echo/") as websocket:
        for count in (WARM_UP, ECHOES):
            start = time.perf_counter()
            for _ in range(count):
                websocket.send("hello")
                websocket.recv()
        return ECHOES / (time.perf_counter() - start)


def get_page(url):
    urllib.request.urlopen(url.replace("ws", "http", 1)).read()


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def until_echo(notebook, cell, expected="hello"):
    """Return the seconds from the start of a cell until its lab's server echoes."""
    return timed(lambda: echo(*notebook.run(cell), expected))[0]


def measure_one_server(both):
    with contextlib.ExitStack() as stack:
        notebook = Notebook(stack)

        def serve(redis_url):
            daphne, url = start_daphne(stack, REDIS_URL=redis_url)
            echo(url)
            return daphne, url

        def start():
            _, redis_url = start_engine(stack)
            return redis_url, *serve(redis_url)

        def serve_again():
            daphne.process.kill()
            daphne.process.wait()
            return serve(redis_url)

        first, (start_time, (redis_url, daphne, _)) = both(lambda: until_echo(notebook, START), lambda: timed(start))
        yield first, start_time
        yield until_echo(notebook, START), start_time
        restart, (again_time, (_, url)) = both(lambda: until_echo(notebook, RESTART), lambda: timed(serve_again))
        yield restart, again_time
        yield until_echo(notebook, CHANGE, "changed hello"), again_time
        yield from echo_rates(notebook, url)


def echo_rates(notebook, plain_url):
    (lab_url,) = notebook.run(ROUTE)

    def traced():
        notebook.run(OPEN_TRACE)
        rate = echoes_per_second(lab_url)
        notebook.run(CLOSE_TRACE)
        return rate

    works = [lambda: echoes_per_second(lab_url), lambda: echoes_per_second(plain_url), traced]
    rates = {work: [] for work in works}
    for turn in range(TURNS):
        for work in works[turn % 3 :] + works[: turn % 3]:
            rates[work].append(work())
    lab_rate, plain_rate, traced_rate = map(statistics.median, rates.values())
    yield lab_rate, plain_rate
    yield traced_rate, plain_rate


def measure_project(both):
    with contextlib.ExitStack() as stack:
        notebook = Notebook(stack)
        directory = stack.enter_context(tempfile.TemporaryDirectory())
        environment = {"DATABASE": f"{directory}/db.sqlite3"}

        def start():
            migrate = [sys.executable, "manage.py", "migrate"]
            subprocess.run(migrate, env=os.environ | environment, cwd=KIOSK, stdout=subprocess.PIPE, check=True)
            get_page(start_daphne(stack, "kiosk.asgi:application", folder=KIOSK, **environment)[1])

        def start_lab():
            get_page(*notebook.run(f"lab = Lab(project={str(KIOSK)!r})"))

        yield both(lambda: timed(start_lab)[0], lambda: timed(start)[0])


def measure_routes(both):
    with contextlib.ExitStack() as stack:
        notebook = Notebook(stack)
        notebook.run(START)
        notebook.run(ROUTE_MANY)
        yield both(
            lambda: until_echo(notebook, f"lab = many; {RESTART}"), lambda: until_echo(notebook, f"lab = one; {RESTART}")
        )


def measure_memory(both):
    for count in (1, 3):
        yield both(lambda: memory_of_lab(count), lambda: memory_of_plain(count))


def memory_of_lab(count):
    with contextlib.ExitStack() as stack:
        notebook = Notebook(stack)
        for url in notebook.run(f"lab = Lab(servers={count}); {ROUTE}"):
            echoes_per_second(url)
        return memory(psutil.Process(notebook.process.pid).children(recursive=True))


def memory_of_plain(count):
    with contextlib.ExitStack() as stack:
        engine, redis_url = start_engine(stack)
        servers = [start_daphne(stack, REDIS_URL=redis_url) for _ in range(count)]
        for _, url in servers:
            echoes_per_second(url)
        return memory(psutil.Process(command.process.pid) for command in (engine, *(daphne for daphne, _ in servers)))


def memory(processes):
    return sum(process.memory_full_info().pss for process in processes)


def measure_imports(both):
    yield both(lambda: import_time("from labserver import Lab"), lambda: import_time("import redis, websockets"))


def import_time(statement):
    program = [sys.executable, "-c", IMPORT.format(statement)]
    return float(subprocess.run(program, cwd=BARE, stdout=subprocess.PIPE, check=True).stdout)


STAGES = measure_one_server, measure_project, measure_routes, measure_memory, measure_imports


def measure(lab_first):
    """Run one round; return {name: (of the lab, of the reference)} in seconds, per second, bytes."""

    def both(*works):
        """Return what the lab's and the reference's work return, done in this round's order."""
        order = (0, 1) if lab_first else (1, 0)
        results = {side: works[side]() for side in order}
        return results[0], results[1]

    results = itertools.chain.from_iterable(stage(both) for stage in STAGES)
    return dict(zip(MEASURES, results, strict=True))


def table(rounds):
    yield "measure", "lab", "reference", "", "ratio", "to reach", ""
    for name, (reference, unit, factor, goal) in MEASURES.items():
        lab, other = (statistics.median(values) * factor for values in zip(*(one[name] for one in rounds)))
        ratio = statistics.median(of_lab / of_other for of_lab, of_other in (one[name] for one in rounds))
        limit = float(goal[2:])
        kept = ratio <= limit if goal[0] == "≤" else ratio >= limit
        yield name, f"{lab:,.1f} {unit}", f"{other:,.1f} {unit}", reference, f"{ratio:.3f}", goal, "kept" if kept else "MISSED"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how many rounds (default: %(default)s)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["PYTHONPYCACHEPREFIX"] = cache
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), str(BARE)]))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        measure(True)
        rounds = [measure(bool(number % 2)) for number in range(arguments.rounds)]
    rows = list(table(rounds))
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
