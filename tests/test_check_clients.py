"""Clients that hear and remember, for the checks of exercises."""

import asyncio
import time

import pytest
import websockets
from channels.generic.websocket import AsyncWebsocketConsumer
from helpers import UNIT

from labserver import checks


class Echo(AsyncWebsocketConsumer):
    """Echoes each text; closes with 4000 where that is "close"."""

    async def receive(self, text_data):
        await (self.close(4000) if text_data == "close" else self.send(text_data))


async def count(consumer, client, text):
    """Count in Redis to a number for which it asks."""
    if text == "raise":
        raise ValueError("no number")
    return [await client.incr(text) for _ in range(await consumer.ask(text))]


@pytest.fixture
def echo(lab):
    lab.route("ws/echo/", Echo)
    return lab.ws_url("ws/echo/")


@pytest.fixture
def counting(lab):
    lab.redis.flushdb()
    lab.route("ws/counting/", checks.there("Counting", count, stepwise=True))
    return lab.ws_url("ws/counting/")


async def test_a_visitor_remembers_what_it_hears_and_how_it_was_closed(echo):
    async with checks.Visitor(echo) as ann:
        await ann.say("tea", "milk", "close")
        assert await checks.heard(lambda: ann.closed)
        await ann.say("to nobody")
    assert (ann.heard, ann.closed) == (["tea", "milk"], "closed with 4000")


async def test_a_visitor_hears_up_to_a_fence_and_forgets_that(echo):
    async with checks.Visitor(echo) as ann:
        await ann.say("a", "b", "fence", "c")
        assert await ann.hear("fence".__eq__) == ["a", "b", "fence"]
        assert await ann.hear("c".__eq__) == ["c"]


async def test_a_visitor_hears_all_that_comes_until_there_is_a_silence(echo):
    async with checks.Visitor(echo) as ann:
        await ann.say("a", "b")
        assert await ann.hear("fence".__eq__, silence=0.2) == ["a", "b"]


async def test_a_visitor_to_whom_the_server_has_closed_waits_for_no_fence(echo):
    async with checks.Visitor(echo) as ann:
        await ann.say("a", "close")
        with pytest.raises(websockets.ConnectionClosed):
            await ann.hear("fence".__eq__)


async def test_one_waits_as_long_as_somebody_hears_something(echo):
    async def talk(visitor):
        for _ in range(5):
            await asyncio.sleep(0.3 * UNIT)
            await visitor.say("still here")

    async with checks.Visitor(echo) as ann, checks.Visitor(echo) as bob:
        talking = asyncio.create_task(talk(bob))
        assert await checks.heard(lambda: len(bob.heard) == 5)
        await talking
        begun = time.monotonic()
        assert not await checks.heard(lambda: ann.heard)
        assert time.monotonic() - begun < 2 * UNIT


async def test_work_in_a_server_goes_on_by_one_answer_at_a_time(lab, counting):
    async with checks.Stepped(counting, "n") as one:
        await one.reply(3)
        seen = []
        while await one.step():
            seen.append((one.answers, lab.redis.get("n")))
    assert seen == [(1, "1"), (2, "2"), (3, "3")]
    assert (one.asked, one.done, one.result) == (1, True, [1, 2, 3])


async def test_work_waits_for_a_reply_and_then_goes_on_without_steps(counting):
    async with checks.Stepped(counting, "n") as one:
        await one.go()
        await one.comes_to(lambda one: one.done, 0.1)
        assert (one.asked, one.result) == (1, "still waits")
        await one.reply(2)
        await one.comes_to(lambda one: one.done)
        assert one.result == [1, 2]


async def test_what_work_raises_is_its_result(counting):
    async with checks.Stepped(counting, "raise") as one:
        await one.comes_to(lambda one: one.done)
    assert one.result == "ValueError: no number"


async def test_work_that_would_stop_its_whole_process_by_a_sleep_raises_instead(lab):
    async def sleep(consumer, client, text):
        time.sleep(0.001)

    lab.route("ws/sleep/", checks.there("Sleep", sleep, stepwise=True))
    async with checks.Stepped(lab.ws_url("ws/sleep/"), "") as one:
        await one.comes_to(lambda one: one.done)
    assert one.result == "RuntimeError: time.sleep stops everybody in its process"


async def test_work_ends_when_its_client_leaves(lab, counting):
    async with checks.Stepped(counting, "n") as one:
        await one.reply(2)
        await one.step()
    await checks.quiet(lab.server)
    assert lab.redis.get("n") == "1"


async def application(scope, receive, send):
    while (message := await receive())["type"] != "end":
        if message["type"] == "raise":
            raise ValueError("as told")
        await send(message)


@pytest.mark.parametrize(
    "last, ended",
    [("end", "well"), ("raise", "ValueError: as told"), ("more", "not yet, 0 messages not taken")],
)
async def test_by_hand_one_is_told_what_an_application_sends_and_how_it_ends(last, ended):
    sent = await checks.by_hand(application, {}, {"type": "one", "text": "tea"}, {"type": last})
    assert sent == ([{"type": "one", "text": "tea"}] + [{"type": "more"}] * (last == "more"), ended)


async def test_a_family_whose_head_ends_has_left_nothing_over():
    async def tidy():
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1000))

    family = checks.Family(tidy())
    await asyncio.sleep(0)
    stranger = asyncio.get_running_loop().create_task(asyncio.sleep(1000))
    assert await family.end()
    assert await family.left_over() == 0
    assert not stranger.done()


async def test_what_a_head_leaves_over_is_counted_and_ended():
    begun = []

    async def careless():
        begun.append(asyncio.create_task(asyncio.sleep(1000)))
        await asyncio.sleep(1000)

    family = checks.Family(careless())
    await checks.soon(lambda: begun)
    assert await family.end()
    assert await family.left_over() == 1
    assert begun[0].cancelled()


async def test_a_head_that_goes_on_when_it_is_cancelled_is_told():
    stopped = False

    async def stubborn():
        while not stopped:
            try:
                await asyncio.sleep(0.01)
            except asyncio.CancelledError:
                pass

    family = checks.Family(stubborn())
    await asyncio.sleep(0)
    assert not await family.end()
    assert await family.left_over() == 0  # it is told once
    stopped = True
