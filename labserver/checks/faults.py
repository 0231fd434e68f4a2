"""What goes wrong on purpose: somebody acts between two answers of Redis, a program dies, a line is cut."""

import contextlib
import inspect
import itertools
import sys
import threading

import redis
import websockets.sync.client

from labserver.deadline import Deadline

_thread = threading.local()  # where `meanwhile` calls a function: .over, an event


class Killed(BaseException):
    """The end of a program, seen from inside. A learner's `except Exception` does not catch it."""


def die():
    """Let the program die here."""
    raise Killed


class _Watched:
    """Of a connection: after each answer of Redis, apart from those to connecting, `act` is called.

    The commands of a pipeline that is no transaction are sent one by one, for others may act between them.
    """

    act, kept = None, ()

    def pack_commands(self, commands):
        commands = list(commands)
        if ("MULTI",) in commands[:1]:
            return super().pack_commands(commands)
        self.kept = commands
        return []

    def next_packed(self):
        """Return what is to be sent before an answer is read."""
        return super().pack_commands([self.kept.pop(0)]) if self.kept else []


class _WatchedConnection(_Watched):
    def connect(self):
        self.act = None  # to connect takes some answers too
        super().connect()
        del self.act

    def read_response(self, *arguments, **options):
        self.send_packed_command(self.next_packed(), check_health=False)
        answer = super().read_response(*arguments, **options)
        if self.act:
            self.act()
        return answer


class _WatchedAsyncConnection(_Watched):
    async def connect(self):
        self.act = None
        await super().connect()
        del self.act

    async def read_response(self, *arguments, **options):
        await self.send_packed_command(self.next_packed(), check_health=False)
        answer = await super().read_response(*arguments, **options)
        if self.act and inspect.isawaitable(acting := self.act()):
            await acting
        return answer


def watched(client, act):
    """Return a client of Redis, after each of whose answers act() is called, before the program sees the answer.

    client: a redis.Redis, or a redis.asyncio.Redis, where `act` may be asynchronous; one that was not used yet.
    What `act` raises, the program raises: `Killed`, for instance.
    """
    pool = client.connection_pool
    kind = _WatchedAsyncConnection if isinstance(client, redis.asyncio.Redis) else _WatchedConnection
    pool.connection_class = type("Watched", (kind, pool.connection_class), {"act": staticmethod(act)})
    return client


class Moment:
    """A moment in the work of a program: right after one of the answers of Redis, or several, 1 for the first."""

    came = False  # whether the program got so far

    def __init__(self, *numbers):
        self.number, self.numbers = numbers[0], numbers

    def watch(self, client, act):
        """Return the client of Redis, as `watched` does; act() is called at this moment."""
        answers = itertools.count(1)

        def answered():
            if next(answers) in self.numbers:
                self.came = True
                return act()

        return watched(client, answered)


def moments():
    """Yield a Moment for each answer of Redis, up to the first that no program comes to, and at most twelve."""
    for number in range(1, 13):
        yield (moment := Moment(number))
        if not moment.came:
            break


@contextlib.contextmanager
def rival(url, text):
    """Give a function that tells a text to a consumer, and what that has answered, a list, when the block has ended.

    Where the function was not called, it is at the end. It waits 0.2 s for the answer: that may have to wait for us.
    """
    asked, told = [], []
    with websockets.sync.client.connect(url) as other:
        def act():
            asked.append(other.send(text))
            with contextlib.suppress(TimeoutError):
                told.append(other.recv(timeout=Deadline(0.2).seconds))

        yield act, told
        if not asked:
            act()
        told += [other.recv() for _ in asked[len(told):]]


class MortalPool(redis.asyncio.ConnectionPool):
    """Lets a program turn to Redis `left` times; then it is dead, as far as Redis can see."""

    left = float("inf")

    async def get_connection(self, *arguments, **options):
        if self.left == 0:
            raise Killed
        self.left -= 1
        return await super().get_connection(*arguments, **options)

    def kill(self):
        """Let the program die here."""
        self.left = 0
        raise Killed


class Reluctant(redis.client.PubSub):
    """A subscriber whose every second look finds nothing, nor does any look of which the number is in `silence`."""

    looks, silence = 0, range(0)

    def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        self.looks += 1
        if (self.looks % 2 == 0 or self.looks in self.silence) and timeout is not None:
            return None
        return super().get_message(ignore_subscribe_messages, timeout)


def cut_off(client, name, commands=None):
    """Cut the connections of the subscribers with a name (a client's `client_name`), at once or in a pipeline, `commands`.

    Source: https://redis.io/docs/latest/commands/client-kill/
    """
    for connection in client.client_list(_type="pubsub"):
        if connection["name"] == name:
            (commands or client).client_kill_filter(_id=connection["id"])


@contextlib.contextmanager
def meanwhile(act, *arguments):
    """Call a function in a thread while the block runs: a rival, who acts while the learner's code waits."""
    over = threading.Event()

    def run():
        _thread.over = over
        act(*arguments)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()  # or it would meddle with the next check
        thread.join(Deadline(1).seconds)


def until(condition):
    """Wait for what gives no other sign. Gives up after 4 s; a rival, when its block has ended."""
    deadline, over = Deadline(4), getattr(_thread, "over", threading.Event())
    while not condition() and deadline.remaining():
        if over.wait(0.001):
            sys.exit()  # ends the thread
