"""Clients that hear and remember: of a consumer, of a coroutine that goes on step by step, of no server at all."""

import asyncio
import contextlib
import inspect
import json
import math
import time

import redis
import websockets
from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings

from labserver.checks.faults import watched
from labserver.checks.limit import soon
from labserver.deadline import Deadline


def connect(url):
    """Return a client of Redis that decodes and waits without limit."""
    return redis.Redis.from_url(url, decode_responses=True, socket_timeout=None)


def connect_async(url, pool=redis.asyncio.ConnectionPool):
    """Return an asynchronous one, with a pool of this class."""
    return redis.asyncio.Redis.from_pool(pool.from_url(url, decode_responses=True, socket_timeout=None))


class Visitor:
    """A client that connects for a block, listens all the time and remembers what it hears.

    headers: what it sends when it connects, such as a cookie, `{"Cookie": "sessionid=…"}`.
    """

    news = 0  # when any of them has last heard something

    def __init__(self, url, headers=None):
        self.url, self.headers, self.heard = url, headers, []
        self.closed = ""  # or how the server has closed, as "closed with 1011"

    async def __aenter__(self):
        self.connection = await websockets.connect(
            self.url, additional_headers=self.headers, close_timeout=Deadline(0.2).seconds
        )
        self._listening = asyncio.create_task(self._listen())
        return self

    async def __aexit__(self, kind, *_):
        self._listening.cancel()
        if kind is asyncio.CancelledError:
            self.connection.transport.abort()  # a server that is blocked would not answer a goodbye
        else:
            await self.connection.close()

    async def _listen(self):
        with contextlib.suppress(websockets.ConnectionClosed):
            while True:
                await self.take(await self.connection.recv())
                Visitor.news = time.monotonic()
        self.closed = f"closed with {self.connection.close_code}"

    async def take(self, text):
        """Remember what was heard."""
        self.heard.append(text)

    async def say(self, *texts):
        """Send texts, as long as the line is open."""
        with contextlib.suppress(websockets.ConnectionClosed):
            for text in texts:
                await self.connection.send(text)

    async def hear(self, until, silence=math.inf):
        """Return, and forget, what was heard up to a text for which until(text) holds: a fence.

        Or all, where nothing comes for so many seconds; but a server that is blocked lets this wait for ever.
        Raises `websockets.ConnectionClosed` where the server has closed before.
        """
        def end():
            return next((number for number, text in enumerate(self.heard, 1) if until(text)), None)

        await heard(lambda: end() or self.closed, silence)
        if not end():
            await self.answered()
        texts = self.heard[:end()]
        del self.heard[:end()]
        return texts

    async def answered(self):
        """Return when it has heard all that the server has sent, by a ping. Raises `websockets.ConnectionClosed`."""
        await (await self.connection.ping())
        await asyncio.sleep(0.01)  # it takes a turn to listen


async def heard(condition, silence=0.5):
    """Wait until something is so, as long as one visitor or another hears something at least so often; is it so?"""
    begun = time.monotonic()
    while not condition() and time.monotonic() < max(begun, Visitor.news) + Deadline(silence).seconds:
        await asyncio.sleep(0.005)
    return bool(condition())


def there(name, function, stepwise=False):
    """Return a consumer class with this name: it sends what function(consumer, client, text) returns for each text.

    function: a plain or an asynchronous one, for another process; it gets a client of Redis of its kind.
    stepwise: who connects is a Stepped, which lets it go on after each answer of Redis. Then the function is
    asynchronous, and may ask: `await consumer.ask(question)` returns what the Stepped replies. It may not call time.sleep.
    """
    kind = _Stepping if stepwise else _There
    return type(name, (kind,), {"__module__": function.__module__, "call": staticmethod(function)})


class _There(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        if inspect.iscoroutinefunction(self.call):
            async with connect_async(settings.REDIS_URL) as client:
                answer = await self.call(self, client, text_data)
        else:
            with connect(settings.REDIS_URL) as client:
                answer = self.call(self, client, text_data)
        await self.send(str(answer))


class _Stepping(AsyncWebsocketConsumer):
    task = None

    async def receive(self, text_data):
        word, _, value = text_data.partition(" ")
        if word == "work":
            _forbid_sleep(self.call.__globals__)
            self.steps, self.replies, self.free = asyncio.Semaphore(0), asyncio.Queue(), False
            self.task = asyncio.create_task(self.work(value), name="work")
        elif word == "reply":
            self.replies.put_nowait(json.loads(value))
        else:
            self.free = word == "go"
            self.steps.release()

    async def disconnect(self, code):
        if self.task:
            self.task.cancel()
            await asyncio.wait([self.task], timeout=Deadline(0.5).seconds)

    async def work(self, text):
        async with connect_async(settings.REDIS_URL) as client:
            try:
                result = await self.call(self, watched(client, self.answered), text)
            except Exception as error:
                result = f"{type(error).__name__}: {error}"
        await self.send(f"done {json.dumps(result, default=repr)}")

    async def answered(self):
        await self.send("answer")
        self.free or await self.steps.acquire()

    async def ask(self, question):
        await self.send(f"ask {question}")
        return await self.replies.get()


def _forbid_sleep(names):
    """Let time.sleep raise an error where stepwise work calls it on the event loop, also by one of these global names."""
    def sleep(seconds):
        task = asyncio._get_running_loop() and asyncio.current_task()
        if task and task.get_name() == "work":
            raise RuntimeError("time.sleep stops everybody in its process")
        sleep.real(seconds)

    sleep.real = getattr(time.sleep, "real", time.sleep)
    time.sleep = sleep
    names.update({name: sleep for name, value in names.items() if value is sleep.real})


class Stepped(Visitor):
    """A client of a stepwise consumer, which lets it work on a text.

    `answers` and `asked` count the answers of Redis and the questions; once it is `done`, `result` is what was returned.
    """

    answers, asked, done, result = 0, 0, False, "still waits"
    _stepped, _reply = False, None

    def __init__(self, url, text):
        super().__init__(url)
        self.text = text

    async def __aenter__(self):
        await super().__aenter__()
        await self.connection.send(f"work {self.text}")
        return self

    async def take(self, text):
        word, _, value = text.partition(" ")
        self.answers += word == "answer"
        if word == "ask":
            self.asked += 1
            await self.reply(self._reply)
        if word == "done":
            self.done, self.result = True, json.loads(value)

    async def reply(self, reply):
        """Reply to the question, and to those to come; None leaves them open."""
        self._reply = reply
        if self.asked and reply is not None:
            await self.connection.send(f"reply {json.dumps(reply)}")

    async def go(self):
        """Let the work go on without further steps."""
        await self.connection.send("go")

    async def step(self, seconds=math.inf):
        """Let the work go on until Redis has answered once more, or for so many seconds; is it yet to be done?"""
        before = self.answers if self._stepped else 0
        if self._stepped:
            await self.connection.send("step")
        self._stepped = True
        await self.comes_to(lambda self: self.answers > before or self.done, seconds)
        return not self.done

    async def comes_to(self, condition, seconds=math.inf):
        """Wait until condition(self) holds, or for so many seconds; for ever where the server is blocked.

        Raises `websockets.ConnectionClosed` where the server has closed before.
        """
        await soon(lambda: condition(self) or self.closed, seconds)
        if not condition(self):
            await self.answered()


async def by_hand(application, scope, *messages):
    """Be the server of an ASGI application: give it messages. Return the list of what it sent, and how it ended.

    That is "well", what it raised, or "not yet, …" after 0.5 s.
    Source: https://asgi.readthedocs.io/en/latest/specs/main.html#applications
    """
    incoming, sent = asyncio.Queue(), []
    for message in messages:
        incoming.put_nowait(message)

    async def send(message):
        sent.append({"type": message["type"], **message})

    async def run():
        try:
            await application(scope, incoming.get, send)
            return "well"
        except (Exception, SystemExit, asyncio.CancelledError) as error:
            return f"{type(error).__name__}: {error}".removesuffix(": ")

    running = asyncio.ensure_future(run())
    try:
        await asyncio.wait({running}, timeout=Deadline(0.5).seconds)
    finally:
        running.cancel()
        left = f"not yet, {incoming.qsize()} messages not taken"
        ended = running.result() if running.done() else left  # where it has blocked, that raises, from its own line
    return sent, ended
