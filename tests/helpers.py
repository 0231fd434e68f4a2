"""What the tests use to talk to a server, to run cells in a real kernel, and to see who is alive."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
import zlib
from pathlib import Path
from urllib.parse import unquote

import psutil
from jupyter_client.manager import start_new_kernel
from websockets.asyncio.client import connect

UNIT = float(os.environ.get("LAB_TIMEOUT", "1"))  # all times of the tests are multiples of it, in seconds
FOLDER = Path(__file__).parent
ENGINES = ["Valkey", "Redis"]


@contextlib.contextmanager
def a_folder_for_lessons():
    """A folder that has what lessons have beside them, so that what one of them writes meets no other."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "liveblog").symlink_to(FOLDER.parent / "notebooks" / "liveblog")
        yield folder


def engine_of(name):
    """Return the engine that a name falls on: it has nothing to do with the place of a test among the others."""
    return ENGINES[zlib.crc32(name.encode()) % 2]


async def talk(url, *messages, **options):
    """Connect, send each message and return the answer to each."""
    async with connect(url, **options) as client:
        return [await (await client.send(message) or client.recv()) for message in messages]


class Notebook:
    """Runs cells in a real kernel, the first of which define the consumers and start a lab.

    `client` is a jupyter_client one, its channels started; `manager` the kernel's.
    """

    def __init__(self, client, manager=None):
        self.client = client
        self.manager = manager
        client.wait_for_ready(timeout=30 * UNIT)
        assert self.run((FOLDER / "consumers.py").read_text()) == []
        assert self.run("from helpers import connect, talk\nfrom labserver import Lab, LabError\nlab = Lab()") == []

    def run(self, code, interrupt=False):
        """Run a cell and return what it shows, in order: [("stdout", text), ("result", text), ("error", text)].

        `interrupt`: press the Stop button when the cell has begun.
        """
        shown = []

        def see(message):
            nonlocal interrupt
            kind, content = message["msg_type"], message["content"]
            if kind == "stream" and interrupt:
                interrupt = False
                self.manager.interrupt_kernel()
            elif kind == "stream" and shown and shown[-1][0] == content["name"]:
                shown[-1] = (content["name"], shown[-1][1] + content["text"])
            elif kind == "stream":
                shown.append((content["name"], content["text"]))
            elif kind in ("execute_result", "display_data"):
                shown.append(("result", content["data"]["text/plain"]))
            elif kind == "error":
                shown.append(("error", "\n".join(content["traceback"])))

        code = f"print('begun')\n{code}" if interrupt else code
        self.client.execute_interactive(code, timeout=20 * UNIT, allow_stdin=False, output_hook=see)
        return shown


@contextlib.contextmanager
def start_kernel():
    """Start a kernel as JupyterLab does, and end it."""
    manager, client = start_new_kernel(cwd=FOLDER)
    try:
        yield Notebook(client, manager)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def until(condition, seconds):
    """Tell whether a condition comes true within that many units."""
    end = time.monotonic() + seconds * UNIT
    while not (met := condition()) and time.monotonic() < end:
        time.sleep(0.01)
    return bool(met)


def printed(capsys, words):
    """Return what has been printed as soon as these words are in it."""
    said = []
    assert until(lambda: said.append(capsys.readouterr().out) or words in "".join(said), 2), said
    return "".join(said)


def redis_socket(redis_url):
    """Return the path of the socket of a lab's Redis."""
    return Path(unquote(redis_url.removeprefix("unix://").partition("?")[0]))


def private_directory(redis_url):
    """Return the path of a lab's private directory, in which its Redis has a folder."""
    return redis_socket(redis_url).parent.parent


def descendants(pid=None):
    """Return the processes that a process (this one, say) has started, and all that they have."""
    return psutil.Process(pid).children(recursive=True)


def survivors(processes):
    """Return those of the processes that are still there after 2 s."""
    until(lambda: all(map(_ended, processes)), 2)
    return [process for process in processes if not _ended(process)]


def _ended(process):
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@contextlib.contextmanager
def jupyterlab(*command, **options):
    """Start a JupyterLab by a command, and answer its address; what it has started ends with it."""
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True, **options)
    try:
        address = next((found[0] for line in server.stderr if (found := re.search(r"http://127\.0\.0\.1:\d+", line))), None)
        threading.Thread(target=server.stderr.read, daemon=True).start()  # or its log would fill the pipe
        assert until(lambda: _listens(int(address.rpartition(":")[2])), 20)  # it says its address before it listens
        yield address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(20 * UNIT)


def _listens(port):
    with contextlib.suppress(ConnectionRefusedError):
        return socket.create_connection(("127.0.0.1", port)).close() is None


_CONTRASTS = """selector => {
    const numbers = colour => colour.match(/[\\d.]+/g).map(Number)
    const linear = part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    const light = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05
    const over = (below, [red, green, blue, opacity = 1]) =>
        [red, green, blue].map((part, index) => opacity * part + (1 - opacity) * below[index])
    const probe = document.body.appendChild(document.createElement("i"))
    probe.style.backgroundColor = "Canvas"
    const canvas = numbers(getComputedStyle(probe).backgroundColor)
    probe.remove()
    const parents = element => element ? [...parents(element.parentElement), element] : []
    const paper = element =>
        parents(element).map(one => numbers(getComputedStyle(one).backgroundColor)).reduce(over, canvas)
    const texts = area => {
        const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT), found = []
        while (walker.nextNode()) if (walker.currentNode.textContent.trim()) found.push(walker.currentNode)
        return found
    }
    return [...document.querySelectorAll(selector)].flatMap(texts).map(text => {
        const levels = [light(numbers(getComputedStyle(text.parentElement).color)), light(paper(text.parentElement))]
        return [text.textContent, Math.max(...levels) / Math.min(...levels)]
    })
}"""


def contrasts(page, selector):
    """Return [(text, contrast)] of all texts in the elements of a page that a selector finds, as a reader sees them."""
    return page.evaluate(_CONTRASTS, selector)
