"""What goes wrong for a learner's code because a check wants it."""

import asyncio
import time

import pytest
import redis
from helpers import UNIT

from labserver import checks


@pytest.fixture
def database(lab):
    lab.redis.flushdb()
    return lab.redis


def append(consumer, client, text):
    return client.append("text", text)


def wait_for_us(consumer, client, text):
    return client.blpop("ours", timeout=10)[1]


def test_after_each_answer_somebody_acts_before_the_program_sees_it(lab, database):
    seen = []
    with checks.watched(checks.connect(lab.redis_url), lambda: seen.append(database.incr("n"))) as client:
        answers = [client.incr("n"), client.incr("n")]
    assert (answers, seen) == ([1, 3], [2, 4])


async def test_after_each_answer_somebody_acts_asynchronously(lab, database):
    async def act():
        await asyncio.sleep(0.001)
        database.incr("n")

    async with checks.watched(checks.connect_async(lab.redis_url), act) as client:
        assert [await client.incr("n"), await client.incr("n")] == [1, 3]


def test_somebody_acts_between_the_commands_of_a_pipeline_and_not_of_a_transaction(lab, database):
    for transaction, expected in (False, ["1", "2"]), (True, ["1", "1"]):
        database.set("n", 1)
        client = checks.watched(checks.connect(lab.redis_url), lambda: database.incr("n"))
        with client, client.pipeline(transaction=transaction) as pipe:
            assert pipe.get("n").get("n").execute() == expected


async def test_somebody_acts_between_the_commands_of_an_asynchronous_pipeline(lab, database):
    database.set("n", 1)
    async with checks.watched(checks.connect_async(lab.redis_url), lambda: database.incr("n")) as client:
        async with client.pipeline(transaction=False) as pipe:
            assert await pipe.get("n").get("n").execute() == ["1", "2"]


def test_moments_end_with_the_first_that_no_program_comes_to(lab, database):
    came = {}
    for moment in checks.moments():
        with moment.watch(checks.connect(lab.redis_url), lambda: database.set("last", moment.number)) as client:
            client.get("a"), client.get("b")
        came[moment.number] = moment.came
    assert came == {1: True, 2: True, 3: False}
    assert database.get("last") == "2"


def test_a_program_that_never_ends_has_twelve_moments(lab, database):
    for moment in checks.moments():
        with moment.watch(checks.connect(lab.redis_url), lambda: None) as client:
            while not moment.came:
                client.get("a")
    assert moment.number == 12


def test_a_program_dies_at_a_moment_and_catches_no_exception_of_it(lab, database):
    def program(client):
        try:
            client.set("a", 1)
            client.set("b", 1)
        except Exception:
            client.set("caught", 1)

    with checks.Moment(1).watch(checks.connect(lab.redis_url), checks.die) as client, pytest.raises(checks.Killed):
        program(client)
    assert database.keys() == ["a"]


async def test_a_mortal_program_turns_to_redis_so_many_times(lab, database):
    async with checks.connect_async(lab.redis_url, checks.MortalPool) as client:
        client.connection_pool.left = 2
        await client.incr("n")
        await client.incr("n")
        for _ in range(2):
            with pytest.raises(checks.Killed):
                await client.incr("n")
    assert database.get("n") == "2"


async def test_a_mortal_program_that_was_killed_is_dead_for_redis(lab, database):
    async with checks.connect_async(lab.redis_url, checks.MortalPool) as client:
        with pytest.raises(checks.Killed):
            try:
                client.connection_pool.kill()
            finally:
                await client.incr("n")
    assert not database.exists("n")


def test_a_rival_acts_when_it_is_called_and_what_it_answers_is_told(lab, database):
    lab.route("ws/append/", checks.there("Append", append))
    with checks.rival(lab.ws_url("ws/append/"), "tea") as (act, told):
        act()
        assert database.get("text") == "tea"
        act()
    assert told == ["3", "6"]


def test_a_rival_that_is_never_called_acts_at_the_end(lab, database):
    lab.route("ws/append/", checks.there("Append", append))
    with checks.rival(lab.ws_url("ws/append/"), "tea") as (_, told):
        assert not database.exists("text")
    assert (told, database.get("text")) == (["3"], "tea")


def test_a_rival_that_has_to_wait_for_us_keeps_nobody_up(lab, database):
    lab.route("ws/wait/", checks.there("Wait", wait_for_us))
    begun = time.monotonic()
    with checks.rival(lab.ws_url("ws/wait/"), "") as (act, told):
        act()
        assert told == [] and time.monotonic() - begun < 2 * UNIT
        database.rpush("ours", "go on")
    assert told == ["go on"]


def test_a_reluctant_subscriber_finds_nothing_at_each_second_look_and_in_a_silence(lab, database):
    subscriber = checks.Reluctant(checks.connect(lab.redis_url).connection_pool)
    subscriber.silence = range(4, 6)
    subscriber.subscribe("news")
    subscriber.get_message(timeout=1)  # the confirmation
    for number in range(3):
        database.publish("news", number)
    looks = [subscriber.get_message(timeout=1) for _ in range(7)]
    assert [look and look["data"] for look in looks] == [None, "0", None, None, None, "1", None]
    subscriber.close()


def test_only_the_subscribers_with_the_name_are_cut_off(lab, database):
    subscribers = {}
    for name in "news", "other":
        subscribers[name] = redis.Redis.from_url(lab.redis_url, client_name=name).pubsub()
        subscribers[name].subscribe(name)
        subscribers[name].get_message(timeout=1)

    def names():
        return {client["name"] for client in database.client_list(_type="pubsub")} & set(subscribers)

    assert names() == {"news", "other"}
    checks.cut_off(database, "news")
    assert names() == {"other"}
    with database.pipeline() as transaction:
        checks.cut_off(database, "other", transaction)
        assert names() == {"other"}
        transaction.execute()
    assert names() == set()
    for subscriber in subscribers.values():
        subscriber.close()
