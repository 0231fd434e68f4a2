"""What the lab costs beside the plain commands that it stands for: `python benchmarks/lab.py`.

A round runs both sides, which take turns at being first. A row shows the medians of the rounds, and
the median of the rounds' ratios: on a busy machine both sides of a round suffer alike. This process
is the client of both. A round that does not count fills a bytecode cache of the benchmark's own.

- `Lab()` is timed in a process that has its imports behind it (labserver, and Channels for the
  consumer), as a learner's kernel has, until an echo through a class routed after it. The reference
  is what one would type instead: an engine until it is ready, then `daphne` from its start until an
  echo. Log lines say when each is ready; nothing is polled.
- A changed class is defined, routed, and answers in its new way. The reference is the same start of
  `daphne` alone: the engine could stay.
- Echoes go one by one over one connection, a few hundred for each side by turns.
- Memory is the proportional share (PSS, Linux only) of every process started, once it has echoed.
- The imports are timed in new interpreters: a kernel has half of what labserver needs already.
"""

import argparse
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import psutil
from websockets.sync.client import connect

from labserver.redis_server import find_engine

BARE = pathlib.Path(__file__).parent / "bare"
TURNS, WARM_UP, ECHOES = 24, 30, 150

MEASURES = {  # name: (reference, unit, factor, to reach)
    "Lab() until its first echo": ("engine, then daphne", "ms", 1e3, "≤ 0.8"),
    "changed class until its first echo": ("daphne again", "ms", 1e3, "≤ 0.03"),
    "echoes per second, no trace open": ("daphne", "/s", 1, "≥ 0.95"),
    "echoes per second, a trace open": ("daphne", "/s", 1, "≥ 0.8"),
    "memory with one server": ("engine and daphne", "MB", 1e-6, "≤ 1.1"),
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
    print(lab.ws_url("ws/echo/"), flush=True)
lab.stop()
"""
START = "lab = Lab(); lab.route('ws/echo/', Echo)"
CHANGE = """
class Changed(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send("changed " + text_data)
lab.route("ws/echo/", Changed)
"""
CHANGE_BACK = "lab.route('ws/echo/', Echo)"
OPEN_TRACE = "trace = lab.trace(); loop.run_until_complete(trace.__aenter__())"
CLOSE_TRACE = "loop.run_until_complete(trace.__aexit__(None, None, None))"
IMPORT = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"


class Command:
    """A command that runs; made when it has written `sign`, in `line`."""

    def __init__(self, stack, *words, sign, **environment):
        self.process = stack.enter_context(
            subprocess.Popen(
                words,
                env=os.environ | environment,
                cwd=BARE,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
        )
        stack.callback(self.process.kill)
        self.line = next(line for line in self.process.stdout if sign in line)

    def run(self, cell):
        """Have a notebook run a cell; return where its lab's server is."""
        self.process.stdin.write(json.dumps(cell) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer.startswith("ws://"):
            raise RuntimeError(f"expected the address of the lab's server, but got {answer}\n{self.process.communicate()[0]}")
        return answer


def start_engine(stack, directory):
    socket = ["--unixsocket", f"{directory}/socket", "--port", "0"]
    kept = ["--dir", directory, "--save", "", "--appendonly", "no"]
    return Command(stack, find_engine(), *socket, *kept, sign="eady to accept connections")


def start_daphne(stack, directory):
    """Return the command and where it serves."""
    program = pathlib.Path(sys.executable).with_name("daphne")
    endpoint = "tcp:port=0:interface=127.0.0.1"
    daphne = Command(
        stack, program, "-e", endpoint, "asgi:application", sign="Listening on", REDIS_URL=f"unix://{directory}/socket"
    )
    return daphne, f"ws://127.0.0.1:{daphne.line.rpartition(':')[2].strip()}/ws/echo/"


def echo(url, expected="hello"):
    with connect(url) as websocket:
        websocket.send("hello")
        assert websocket.recv() == expected


def echoes_per_second(url):
    with connect(url) as websocket:
        for count in (WARM_UP, ECHOES):
            start = time.perf_counter()
            for _ in range(count):
                websocket.send("hello")
                websocket.recv()
        return ECHOES / (time.perf_counter() - start)


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def import_time(statement):
    program = [sys.executable, "-c", IMPORT.format(statement)]
    return float(subprocess.run(program, cwd=BARE, stdout=subprocess.PIPE, check=True).stdout)


def memory(processes):
    return sum(process.memory_full_info().pss for process in processes)


def measure(lab_first):
    """Run one round; return {name: (of the lab, of the reference)} in seconds, per second, bytes."""

    def both(*works):
        """Return what the lab's and the reference's work return, done in this round's order."""
        order = (0, 1) if lab_first else (1, 0)
        results = {side: works[side]() for side in order}
        return results[0], results[1]

    with contextlib.ExitStack() as stack:
        directory = stack.enter_context(tempfile.TemporaryDirectory())
        notebook = Command(stack, sys.executable, "-c", NOTEBOOK, sign="ready")

        def start_lab():
            url = notebook.run(START)
            echo(url)
            return url

        def start_plain():
            engine_time, engine = timed(lambda: start_engine(stack, directory))
            return engine_time, engine, *timed(serve_plain)

        def serve_plain():
            daphne, url = start_daphne(stack, directory)
            echo(url)
            return daphne, url

        (lab_time, lab_url), (engine_time, engine, daphne_time, (daphne, plain_url)) = both(
            lambda: timed(start_lab), start_plain
        )
        change_time, _ = timed(lambda: echo(notebook.run(CHANGE), "changed hello"))
        notebook.run(CHANGE_BACK)

        def traced_echoes():
            notebook.run(OPEN_TRACE)
            rate = echoes_per_second(lab_url)
            notebook.run(CLOSE_TRACE)
            return rate

        works = [lambda: echoes_per_second(lab_url), lambda: echoes_per_second(plain_url), traced_echoes]
        rates = {work: [] for work in works}
        for turn in range(TURNS):
            for work in works[turn % 3 :] + works[: turn % 3]:
                rates[work].append(work())
        lab_rate, plain_rate, traced_rate = map(statistics.median, rates.values())

        lab_processes = psutil.Process(notebook.process.pid).children(recursive=True)
        plain_processes = [psutil.Process(command.process.pid) for command in (engine, daphne)]
        results = [
            (lab_time, engine_time + daphne_time),
            (change_time, daphne_time),
            (lab_rate, plain_rate),
            (traced_rate, plain_rate),
            (memory(lab_processes), memory(plain_processes)),
        ]
    results.append(both(lambda: import_time("from labserver import Lab"), lambda: import_time("import redis, websockets")))
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
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how many rounds (default: %(default)s)")
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
