"""What a consumer says and raises: under the cell that ran, in order, with the learner's own lines."""

import asyncio
import re

import msgpack
import pytest
from autobahn.exception import Disconnected
from channels.generic.websocket import AsyncWebsocketConsumer
from consumers import Echo, Failing
from helpers import connect, printed, talk

from labserver import Lab
from labserver.record import Recorder

pytestmark = pytest.mark.any_engine

TALKING = '''
import sys
class Talking(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        print("heard", text_data)
        print("and to stderr", text_data, file=sys.stderr)
        await self.send(text_data)
    async def disconnect(self, code):
        print("without an end of line", end="")

class Chained(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        try:
            int(text_data)
        except ValueError as error:
            raise RuntimeError("not a number") from error

async def send(path, *messages):
    "Send, and expect to be closed or answered."
    from websockets.exceptions import ConnectionClosed
    try:
        await talk(lab.ws_url(path), *messages)
    except ConnectionClosed:
        pass

lab.route("ws/talking/", Talking)
lab.route("ws/failing/", Failing)
lab.route("ws/chained/", Chained)
'''


# In plain Python: at once, on stdout


async def test_a_print_appears_at_once(lab, capsys):
    class Talking(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            print(text_data)
            await asyncio.sleep(60)

    lab.route("ws/talking/", Talking)
    async with connect(lab.ws_url("ws/talking/")) as client:
        await client.send("hello")
        assert printed(capsys, "hello\n") == "hello\n"


async def test_a_traceback_leaves_out_the_frames_of_a_compiled_library(lab, capsys):
    class Packing(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            msgpack.packb(object())

    lab.route("ws/packing/", Packing)
    with pytest.raises(Exception, match="1011"):
        await talk(lab.ws_url("ws/packing/"), "two")
    assert re.findall(r'File "(.*)"', printed(capsys, "TypeError")) == [__file__]


async def test_a_traceback_has_the_learners_own_frames_and_lines(lab, capsys):
    lab.route("ws/failing/", Failing)
    with pytest.raises(Exception, match="1011"):
        await talk(lab.ws_url("ws/failing/"), "two")
    lines = printed(capsys, "KeyError").splitlines()
    assert re.fullmatch(r"Traceback \(most recent call last\), server 1, /ws/failing/:", lines[0])
    assert re.fullmatch(r'  File ".*consumers.py", line \d+, in receive', lines[1])
    assert lines[2:] == ["    await self.send(str(numbers[text_data]))", "KeyError: 'two'"]


def test_what_broke_outside_the_learners_code_is_one_line(engine, capsys):
    async def lose_redis(url):
        async with connect(url) as client, connect(url) as other:
            lab.redis_server.kill()
            await asyncio.gather(client.wait_closed(), other.wait_closed())

    with Lab() as lab:
        lab.route("ws/echo/", Echo)
        asyncio.run(lose_redis(lab.ws_url("ws/echo/")))
    assert capsys.readouterr().out == 2 * "server 1, /ws/echo/, outside your code: redis.exceptions.ConnectionError\n"


async def test_a_client_that_leaves_while_something_is_on_its_way_to_it_is_no_error():
    async def late(scope, receive, send):
        await send({"type": "websocket.send", "text": "too late"})

    async def leave(message):  # what Daphne answers while a connection is closing: a moment that no client can choose
        raise Disconnected

    told = []
    recorder = Recorder(lambda kind, *event: told.append(kind))
    recorder.application = late
    with pytest.raises(Disconnected):
        await recorder({"type": "websocket", "path": "/"}, asyncio.Queue().get, leave)
    assert "raised" not in told


async def test_a_consumer_that_sends_after_its_own_close_is_told(lab, capsys):
    class AfterClose(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            await self.close()
            await self.send("too late")

    lab.route("ws/after/", AfterClose)
    with pytest.raises(Exception, match="1000"):
        await talk(lab.ws_url("ws/after/"), "hello")
    assert printed(capsys, "Disconnected")


# In a notebook: under the cell that ran


@pytest.fixture(scope="module")
def kernel(kernel):
    assert kernel.run(TALKING) == []
    return kernel


def test_what_a_consumer_prints_stands_under_its_cell_in_order(kernel):
    for number in range(10):
        messages = f"'{number}a', '{number}b'"
        expected = "".join(f"heard {number}{x}\nand to stderr {number}{x}\n" for x in "ab") + "without an end of line"
        assert kernel.run(f"await send('ws/talking/', {messages})") == [("stdout", expected)]


def test_what_a_cell_prints_itself_comes_first(kernel):
    shown = kernel.run("await send('ws/talking/', 'x')\nprint('the cell')")
    assert shown == [("stdout", "the cell\nheard x\nand to stderr x\nwithout an end of line")]


def test_a_cell_that_raises_shows_what_consumers_said_too(kernel):
    shown = kernel.run("await send('ws/talking/', 'x')\n1 / 0")
    assert sorted(kind for kind, _ in shown) == ["error", "stdout"]
    assert dict(shown)["stdout"].startswith("heard x\n")


def test_a_traceback_stands_under_its_cell_with_the_cells_own_lines(kernel):
    [(kind, text)] = kernel.run("await send('ws/failing/', 'two')")
    assert kind == "stdout"
    assert re.fullmatch(
        r"Traceback \(most recent call last\), server 1, /ws/failing/:\n"
        r"  Cell, line \d+, in receive\n"
        r"    await self.send\(str\(numbers\[text_data\]\)\)\n"
        r"KeyError: 'two'\n",
        text,
    )


def test_a_cause_is_shown_before_what_came_of_it(kernel):
    [(_, text)] = kernel.run("await send('ws/chained/', 'two')")
    cause, _, effect = text.partition("The above exception was the direct cause of the following exception:")
    assert "ValueError: invalid literal" in cause and "    int(text_data)\n" in cause
    assert effect.endswith("RuntimeError: not a number\n")


def test_what_a_worker_prints_stands_under_its_cell(kernel):
    kernel.run("class Telling(AsyncConsumer):\n    async def job_do(self, event): print('worker does', event['what'])")
    assert kernel.run("lab.worker('jobs', Telling);") == []
    for number in range(5):
        cell = f"await lab.channel_layer.send('jobs', {{'type': 'job.do', 'what': {number}}})"
        assert kernel.run(cell) == [("stdout", f"worker does {number}\n")]


def test_an_object_that_raises_whatever_it_is_asked_is_left_alone(kernel):
    [(kind, said)] = kernel.run("from django.conf import settings  # not configured here\nsettings.REDIS_URL")
    assert kind == "error" and "settings are not configured" in said.splitlines()[-1]


def test_much_output_is_cut_in_the_middle(kernel):
    kernel.run(
        "class Loud(AsyncWebsocketConsumer):\n"
        "    async def receive(self, text_data):\n"
        "        print('begin' + 'x' * 1_000_000 + 'end')\n"
        "        await self.send('done')\n"
        "lab.route('ws/loud/', Loud)"
    )
    [(_, text)] = kernel.run("await send('ws/loud/', 'x')")
    assert text.startswith("begin") and text.endswith("end\n") and len(text) < 50_000


def test_a_consumer_that_never_ends_does_not_hold_the_cell(kernel):
    kernel.run(
        "class Endless(AsyncHttpConsumer):\n"
        "    async def handle(self, body):\n"
        "        import asyncio\n"
        "        await self.send_headers(headers=[])\n"
        "        for number in range(1000):\n"
        "            await self.send_body(b'tick', more_body=True)\n"
        "            if number == 0: print('ticking')\n"
        "            await asyncio.sleep(0.05)\n"
        "lab.route('endless/', Endless)"
    )
    shown = kernel.run(
        "import httpx\nstream = httpx.AsyncClient().stream('GET', lab.http_url('endless/'))\n"
        "answer = await stream.__aenter__(); await anext(answer.aiter_raw())"
    )
    assert ("stdout", "ticking\n") in shown
    kernel.run("await stream.__aexit__(None, None, None)")


# What is easily overlooked


async def test_a_coroutine_that_nobody_awaited_is_said_with_its_line(lab, capsys):
    class Forgetful(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            self.send("never")
            await self.send("sent")

    lab.route("ws/forgetful/", Forgetful)
    assert await talk(lab.ws_url("ws/forgetful/"), "hello") == ["sent"]
    assert 'self.send("never")' in printed(capsys, "never awaited")


async def test_an_error_inside_a_task_group_is_shown_with_the_one_that_groups_it(lab, capsys):
    class Grouping(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            async with asyncio.TaskGroup() as group:
                group.create_task(self.fail())

        async def fail(self):
            raise ValueError("deep inside")

    lab.route("ws/grouping/", Grouping)
    with pytest.raises(Exception, match="1011"):
        await talk(lab.ws_url("ws/grouping/"), "hello")
    assert printed(capsys, "deep inside")


async def test_a_finalizer_that_prints_while_its_server_prints_freezes_nothing(lab):
    class Littering(AsyncWebsocketConsumer):
        async def receive(self, text_data):
            class Rubbish:
                def __del__(self):
                    print("collected")

            for _ in range(3000):
                rubbish = Rubbish()
                rubbish.itself = rubbish  # so that only the garbage collector ends it
                print("at work", {"a": [1]})
            await self.send("done")

    lab.route("ws/littering/", Littering)
    assert await talk(lab.ws_url("ws/littering/"), "hello") == ["done"]
