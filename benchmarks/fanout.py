"""How long one message takes to 10, 100 and 1,000 clients: `python benchmarks/fanout.py [--chart PATH]`.

The servers are a lab on each of the three layers, no trace open, and `bare/room.py`, a plain
`websockets` server: the limit of what Python does here. For each size all four are started anew and
get a set of clients of their own. In a round each of them carries one message, and they take turns at
being first; a row shows the median of the rounds, and the median of the rounds' ratios to the plain
server. A few rounds that do not count come first.

- Time is from before the send until the last client has the message. One of the clients sends it over
  its WebSocket, and its consumer passes it to the group, on every layer: the in-memory layer has no
  other way in. Each client has to get it exactly once, or the run ends there.
- The clients live in this process and do the least a client can: `websockets` shakes hands and answers
  pings, and a selector waits for the frame. Their share says how much of the time this process was at
  work. Near 100 % the clients would be what is measured.
- Memory for an idle connection is the growth of the proportional share (PSS, Linux only) of the server
  and its engine from the first client's leaving until all are connected, divided by their number. With
  few clients it is rough, and what the operating system keeps for a socket is not in it.
"""

import argparse
import contextlib
import gc
import pathlib
import resource
import selectors
import socket
import statistics
import subprocess
import sys
import time

import psutil
from channels.generic.websocket import AsyncWebsocketConsumer
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.uri import parse_uri

from labserver import Lab

PLAIN_ROOM = pathlib.Path(__file__).parent / "bare" / "room.py"
PLAIN = "websockets"
LAYERS = {"Channels, in memory": "memory", "Channels, Redis": "redis", "Channels, pub/sub": "pubsub"}
WARM_UP = 3
TEXT = b"The kettle is on: come to the kitchen, everybody."
FRAME = Frame(Opcode.TEXT, TEXT).serialize(mask=False)
PATIENCE = 60  # seconds without any news, after which a message counts as lost


class Room(AsyncWebsocketConsumer):
    groups = ["room"]

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send("room", {"type": "say", "text": text_data})

    async def say(self, event):
        await self.send(event["text"])


class Client:
    """A WebSocket client that counts the messages it gets."""

    def __init__(self, url):
        address = parse_uri(url)
        self.protocol = ClientProtocol(address)
        self.socket = socket.create_connection((address.host, address.port))
        self.protocol.send_request(self.protocol.connect())
        self._flush()
        while self.protocol.state is State.CONNECTING:
            self.read()
        if self.protocol.handshake_exc:
            raise self.protocol.handshake_exc

    def say(self, text):
        self.protocol.send_text(text)
        self._flush()

    def read(self):
        """Take what has come, at least something; return how many messages it was."""
        data = self.socket.recv(65536)
        if data == FRAME:  # nearly always; a parser would take longer than the kernel
            return 1
        if not data:
            raise ConnectionError("A server has thrown a client out.")
        self.protocol.receive_data(data)
        self._flush()  # the answer to a ping
        return sum(isinstance(event, Frame) and event.opcode is Opcode.TEXT for event in self.protocol.events_received())

    def leave(self):
        """Close, and return when the server has closed too."""
        self.protocol.send_close(1000)
        self._flush()
        while self.socket.recv(65536):
            pass
        self.socket.close()

    def _flush(self):
        self.socket.sendall(b"".join(self.protocol.data_to_send()))


class Clients:
    """The clients of one server, the last of which sends."""

    def __init__(self, url, count):
        self.clients = [Client(url) for _ in range(count)]
        self.selector = selectors.DefaultSelector()
        for client in self.clients:
            self.selector.register(client.socket, selectors.EVENT_READ, client)

    def fan_out(self):
        """Send one message; return the seconds until all have it, and how many this process was at work."""
        waiting = set(self.clients)
        start, work = time.perf_counter(), time.process_time()
        self.clients[-1].say(TEXT)
        while waiting:
            ready = self.selector.select(PATIENCE)
            if not ready:
                raise RuntimeError(f"{len(waiting)} of {len(self.clients)} clients got no message within {PATIENCE} s.")
            for key, _ in ready:
                for _ in range(key.data.read()):
                    waiting.remove(key.data)  # a second one would raise KeyError
        return time.perf_counter() - start, time.process_time() - work

    def disconnect(self):
        self.selector.close()
        for client in self.clients:
            client.socket.close()


class Server:
    """A server that runs: its name, where it serves, and its processes."""

    def __init__(self, name, url, *pids):
        self.name = name
        self.url = url
        self.processes = [psutil.Process(pid) for pid in pids]
        first = Client(url)  # what the first connection imports is not the price of a connection
        first.say(TEXT)
        while not first.read():
            pass
        first.leave()

    def memory(self):
        return sum(process.memory_full_info().pss for process in self.processes)

    def admit(self, count):
        """Connect clients; return them and the bytes that each of them takes."""
        before = self.memory()
        clients = Clients(self.url, count)
        return clients, (self.memory() - before) / count


def start_plain_server(stack):
    process = stack.enter_context(subprocess.Popen([sys.executable, PLAIN_ROOM], stdout=subprocess.PIPE, text=True))
    stack.callback(process.kill)
    port = process.stdout.readline().split()[-1]
    return Server(PLAIN, f"ws://127.0.0.1:{port}/", process.pid)


def start_channels_server(stack, name, layer):
    lab = stack.enter_context(Lab(layer=layer))
    lab.route("ws/room/", Room)
    return Server(name, lab.ws_url("ws/room/"), lab.server.pid, lab.redis_server.pid)


def measure(count, rounds):
    """Return {name: (bytes for a connection, [seconds of a round], [seconds of it at work here])}."""
    with contextlib.ExitStack() as connections, contextlib.ExitStack() as stack:  # the servers end first
        servers = [start_plain_server(stack)]
        servers += [start_channels_server(stack, name, layer) for name, layer in LAYERS.items()]
        clients, memory, times = {}, {}, {server.name: [] for server in servers}
        for server in servers:
            clients[server.name], memory[server.name] = server.admit(count)
            connections.callback(clients[server.name].disconnect)
        gc.freeze()  # thousands of clients are no garbage, and looking through them takes time
        for number in range(WARM_UP + rounds):
            first = number % len(servers)
            for server in servers[first:] + servers[:first]:
                times[server.name].append(clients[server.name].fan_out())
        return {name: (memory[name], *zip(*times[name][WARM_UP:], strict=True)) for name in times}


def table(results):
    """`results`: {count: what `measure` returns}."""
    yield "clients", "server", "all have it", "fastest", "slowest", "for each", "ratio", "clients' share", "idle connection (PSS)"
    for count, servers in results.items():
        for name, (memory, times, work) in servers.items():
            median = statistics.median(times)
            ratio = statistics.median(one / plain for one, plain in zip(times, servers[PLAIN][1], strict=True))
            yield (
                f"{count:,}",
                name,
                *(f"{seconds * 1e3:,.1f} ms" for seconds in (median, min(times), max(times))),
                f"{median / count * 1e6:,.0f} µs",
                f"{ratio:.1f}",
                f"{sum(work) / sum(times):.0%}",
                f"{memory / 1e3:,.0f} kB",
            )


def draw(results, path):
    """Save the medians as curves, both axes logarithmic."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 5), layout="constrained")
    for name, marker in zip((*LAYERS, PLAIN), "os^D", strict=True):
        medians = [statistics.median(servers[name][1]) * 1e3 for servers in results.values()]
        axes.loglog(list(results), medians, marker=marker, label=name)
    axes.set_title("One message to all clients")
    axes.set_xlabel("clients of one server")
    axes.set_ylabel("until the last client has it (ms)")
    axes.set_xticks(list(results), [f"{count:,}" for count in results], minor=False)
    axes.yaxis.set_major_formatter("{x:g}")
    axes.grid(True, which="both", alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=150)


def allow_open_files(count):
    """Raise this process's limit on open files, which the servers inherit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < count:
        sys.exit(f"This takes {count:,} open files, but the hard limit is {hard:,}: raise it (ulimit -Hn), or ask for fewer --clients.")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, count), hard))


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--clients", type=int, nargs="+", default=[10, 100, 1000], metavar="N", help="default: 10 100 1000")
    parser.add_argument("--rounds", type=int, default=30, metavar="N", help="how many rounds (default: %(default)s)")
    parser.add_argument("--chart", metavar="PATH", help="where to save the curves, as the name ends: .png, .svg, .pdf")
    arguments = parser.parse_args()
    allow_open_files(max(arguments.clients) * (1 + len(LAYERS)) + 200)
    results = {count: measure(count, arguments.rounds) for count in arguments.clients}
    rows = list(table(results))
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())
    if arguments.chart:
        draw(results, arguments.chart)


if __name__ == "__main__":
    main()
