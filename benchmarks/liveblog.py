"""How long a post takes to stand in 1, 10 and 100 pages, and with how many requests: `python benchmarks/liveblog.py`.

The finished blog, with 20 posts, is served by a lab. Its readers are clients in this process that ask as a page does. In
each round three kinds of reader see a post, one kind after the other:

- *told*: connected by WebSocket, and fetches the post of each event;
- *told, and waits*: the same, but waits for a random part of two seconds first (`data-spread` of the page);
- *asks each second*: has no connection and fetches the list, each reader at a time of its own.

Time is from before the post is written until its title stands in an answer to the last reader, the median of the rounds.
Requests are those of all readers from the post until then, and those of a minute in which nothing is written, which are
calculated: who is told fetches the list once in it, because a message may be lost.
"""

import argparse
import asyncio
import json
import random
import statistics
import tempfile
import time

import httpx
from fanout import allow_open_files
from websockets.asyncio.client import connect

from course.liveblog.project import finished
from labserver import Lab

POSTS = 20
SPREAD = 2.0  # seconds
AT_ONCE = httpx.Limits(max_connections=100, max_keepalive_connections=0)
KINDS = {"told": 1, "told, and waits": 1, "asks each second": 60}  # how often each asks in a minute without a post


class Readers:
    """So many readers of one kind, of whose requests 100 are under way at once."""

    def __init__(self, lab, kind, count):
        self.lab, self.kind, self.count, self.requests, self.sockets = lab, kind, count, 0, []
        self.http = httpx.AsyncClient(base_url=lab.http_url(), timeout=120, limits=AT_ONCE)

    async def __aenter__(self):
        if self.kind != "asks each second":
            origin = self.lab.http_url().rstrip("/")
            for _ in range(self.count):
                self.sockets.append(await connect(self.lab.ws_url("ws/liveblog/"), origin=origin, ping_interval=None))
        return self

    async def __aexit__(self, *error):
        await asyncio.gather(*(socket.close() for socket in self.sockets))
        await self.http.aclose()

    async def ask(self, path):
        self.requests += 1
        return (await self.http.get(path)).raise_for_status().text

    async def see(self, title):
        """Return when each reader has seen a title."""
        each = [self.told(socket, title) for socket in self.sockets] or [self.asks(title) for _ in range(self.count)]
        await asyncio.gather(*each)

    async def told(self, socket, title):
        event = json.loads(await socket.recv())
        if self.kind == "told, and waits":
            await asyncio.sleep(random.random() * SPREAD)
        assert title in await self.ask(f"posts/{event['ids'][0]}/")

    async def asks(self, title):
        await asyncio.sleep(random.random())
        while title not in await self.ask(""):
            await asyncio.sleep(1)


async def measure(lab, count, rounds):
    """Return {kind: [(seconds, requests)]}."""
    found = {kind: [] for kind in KINDS}
    for number in range(rounds):
        for kind in KINDS:
            found[kind].append(await one_post(lab, kind, count, f"goal {number}"))
    return found


async def one_post(lab, kind, count, title):
    """Return the seconds until all readers have seen a post, and how often they asked meanwhile."""
    from blog.models import Post

    await Post.objects.all().adelete()
    await Post.objects.abulk_create([Post(title=f"post {index}") for index in range(POSTS)])
    async with Readers(lab, kind, count) as readers:
        seeing = asyncio.create_task(readers.see(title))
        await asyncio.sleep(1)  # over which those who ask are spread
        start, before = time.perf_counter(), readers.requests
        await Post.objects.acreate(title=title)
        await seeing
        return time.perf_counter() - start, readers.requests - before


def table(results):
    yield "pages", "a reader", "all have it", "slowest round", "requests", "requests in a quiet minute"
    for count, kinds in results.items():
        for kind, rounds in kinds.items():
            seconds, requests = zip(*rounds)
            times = (f"{value * 1e3:,.0f} ms" for value in (statistics.median(seconds), max(seconds)))
            yield f"{count:,}", kind, *times, f"{statistics.median(requests):,.0f}", f"{KINDS[kind] * count:,}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[1, 10, 100], metavar="N", help="default: 1 10 100")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how many rounds (default: %(default)s)")
    arguments = parser.parse_args()
    allow_open_files(max(arguments.pages) * 2 + 400)
    with tempfile.TemporaryDirectory() as folder, Lab(project=finished(folder)) as lab:
        results = {count: asyncio.run(measure(lab, count, arguments.rounds)) for count in arguments.pages}
    rows = list(table(results))
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
