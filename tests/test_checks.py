"""What a check says of answers that kill, block or raise, in how much time, and that the next cell still works."""

import time

import pytest
from helpers import UNIT, start_kernel

TASK = """from labserver import checks
@checks.task(lab, 'answer', section='00: One client')
async def _check_answer(check):
    {}
await _check_answer()"""
CALL = TASK.format("check('it answers', expected=2, got=answer())")
TALK = TASK.format("lab.route('answer/', answer)\n    check('it answers', expected=['hi'], got=await talk(lab.ws_url('answer/'), 'hi'))")
LIMIT = 4  # seconds for a step, of which the tests take a quarter
LOOK = 'Look at "One client" in lesson 00.'
CONSUMER = """
import asyncio, os, sys, time
from channels.generic.websocket import AsyncWebsocketConsumer
class answer(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        {}
"""


@pytest.fixture(scope="module")
def kernel():
    """One kernel with a lab, on one engine: what a check says has nothing to do with the engine."""
    with start_kernel() as kernel:
        kernel.run(f"import os; os.environ['LAB_TIMEOUT'] = '{UNIT / LIMIT}'")
        yield kernel


def check(kernel, answer, cell):
    """Run an answer and its check; return what that shows, without its last line and as one text each."""
    assert kernel.run(answer) == []
    begun = time.monotonic()
    shown = kernel.run(cell)
    assert time.monotonic() - begun < 8 * UNIT
    assert not any(kind == "stderr" for kind, _ in shown)
    return shown


def assert_the_next_cell_works(kernel):
    shown = check(kernel, CONSUMER.format("await self.send(text_data)"), TALK)
    assert shown == [("result", "✓ it answers: ['hi']\nAll visible checks passed.")]


def test_what_is_right_is_said_and_nothing_is_raised(kernel):
    shown = check(kernel, "def answer():\n    import sys\n    print('on stderr', file=sys.stderr)\n    return 2", CALL)
    assert shown == [("stdout", "on stderr\n"), ("result", "✓ it answers: 2\nAll visible checks passed.")]


def test_what_is_wrong_is_one_line_and_an_error(kernel):
    [(_, said), error] = check(kernel, "def answer(): return 3", CALL)
    assert said == f"✗ it answers: expected 2, but got 3. {LOOK}"
    assert error == ("error", "CheckFailed: it answers")


@pytest.mark.parametrize(
    "answer",
    [
        "def answer():\n    raise checks.NotWritten  # your code goes here",
        "async def answer():\n    def inner():\n        raise checks.NotWritten\n    return inner()",
        "class answer:\n    @classmethod\n    def method(cls):\n        raise checks.NotWritten",
        "class answer:\n    @property\n    def name(self): return 1\n    @staticmethod\n    def method():\n        raise checks.NotWritten",
        "answer = ...",
        "del answer",
    ],
)
def test_what_is_not_written_yet_is_one_line_and_an_error_only_where_it_is_graded(kernel, answer):
    kernel.run("from labserver import checks; answer = 1")
    line = "answer: not written yet. Write your code above, run that cell, then this one."
    assert check(kernel, answer, CALL) == [("stdout", f"{line}\n")]
    kernel.run("os.environ['NBGRADER_EXECUTION'] = 'autograde'")
    graded = kernel.run(CALL)
    kernel.run("del os.environ['NBGRADER_EXECUTION']")
    assert graded == [("error", f"NotWritten: {line}")]


def test_a_check_before_whose_given_cell_was_not_run_says_that(kernel):
    cell = TASK.format("check('it answers', expected=[2], got=[_given(number) for number in [1]])")
    [(_, said), error] = check(kernel, "def answer(): return 2", cell)
    assert said == f"✗ _given is not there: run the folded cell above first. {LOOK}"
    assert error == ("error", "CheckFailed: see the line above.")


def test_who_speaks_of_the_stub_in_a_comment_or_text_has_written(kernel):
    shown = check(kernel, "def answer():\n    'raise checks.NotWritten'\n    return 2  # checks.NotWritten", CALL)
    assert "passed" in shown[0][1]


def test_what_a_class_holds_beside_its_methods_says_nothing_of_whether_it_is_written(kernel):
    shown = check(kernel, "class answer:\n    any = ...\n    def __new__(cls): return 2\nanswer.itself = answer", CALL)
    assert "passed" in shown[0][1]


def test_a_hint_for_what_is_raised_looks_at_the_words_of_the_error_and_not_of_the_learner(kernel):
    cell = CALL.replace("'00: One client'", "'00: One client', trouble={'Look at the key.': 'key'}")
    [(_, said), _] = check(kernel, "def answer():\n    key = 1 / 0", cell)
    assert "`key = 1 / 0`" in said and "Look at the key." not in said
    [(_, said), _] = check(kernel, "def answer():\n    raise ValueError('a key')", cell)
    assert said.endswith("Look at the key.")


def test_an_exception_is_one_line_with_the_learners_own(kernel):
    [(_, said), _] = check(kernel, "def answer():\n    return {}['key']", CALL)
    assert said == f"✗ it raised KeyError: 'key' (Cell, line 2, in answer: `return {{}}['key']`). {LOOK}"


def test_a_result_that_cannot_be_compared_or_shown_is_only_wrong(kernel):
    odd = "class Odd:\n    def __eq__(self, other): 1 / 0\n    def __repr__(self): 1 / 0\ndef answer(): return Odd()"
    [(_, said), _] = check(kernel, odd, CALL)
    assert said.startswith("✗ it answers: expected 2, but got <Odd instance at ")


@pytest.mark.parametrize(
    "body, place",
    [
        ("while True: pass", " (Cell, line 2, in answer: `while True: pass`)"),
        ("lab.redis.blpop('nothing')", " (Cell, line 2, in answer: `lab.redis.blpop('nothing')`)"),
    ],
)
def test_code_that_blocks_the_notebook_is_ended_and_named(kernel, body, place):
    [(_, said), _] = check(kernel, f"def answer():\n    {body}", CALL)
    assert said == f"✗ it did not end within {UNIT:g} s{place}. {LOOK}"
    assert_the_next_cell_works(kernel)


def test_code_that_awaits_for_ever_is_ended_also_where_it_catches_that(kernel):
    endless = "import asyncio\nasync def wait():\n    try: await asyncio.Event().wait()\n    finally: await asyncio.Event().wait()\n"
    [(_, said), _] = check(kernel, endless + "def answer(): ...", TASK.format("await wait()"))
    assert said.startswith(f"✗ it did not end within {UNIT:g} s (Cell, line ")
    assert_the_next_cell_works(kernel)


def test_a_task_that_raised_unseen_is_complained_of_under_the_check(kernel):
    answer = """
import asyncio
async def fail(): 1 / 0
async def answer():
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    return {}["key"]
"""
    [(_, complaint), (_, said), _] = check(kernel, answer, CALL.replace("=answer()", "=await answer()"))
    assert "Task exception was never retrieved" in complaint and "ZeroDivisionError" in complaint
    assert "KeyError" in said


@pytest.mark.parametrize(
    "body, said",
    [
        ("await asyncio.Event().wait()", f"it did not end within {UNIT:g} s ("),
        ("time.sleep(60)", f"it did not end within {UNIT:g} s (Cell, line 5, in receive: `time.sleep(60)`)"),
        ("os._exit(3)", "server 1 died (exit status 3)"),
        ("1 / 0", "a consumer raised ZeroDivisionError: division by zero (where, stands below)"),
        ("await self.dispatch({'type': 'odd'})", "a consumer raised ValueError: No handler for message type odd (where, stands below)"),
    ],
)
def test_a_consumer_that_never_answers_dies_or_raises_is_named(kernel, body, said):
    shown = check(kernel, CONSUMER.format(body), TALK)
    [report] = [text for kind, text in shown if kind == "result"]
    assert report.startswith(f"✗ {said}") and report.endswith(LOOK)
    assert_the_next_cell_works(kernel)


def test_a_server_whose_only_thread_for_sync_consumers_never_comes_back_is_started_anew(kernel):
    sync = """
from channels.generic.websocket import WebsocketConsumer
class answer(WebsocketConsumer):
    def receive(self, text_data):
        self.send({!r})
        while {}: pass
"""
    [(_, said), _] = check(kernel, sync.format("wrong", True), TALK)
    assert "expected ['hi'], but got ['wrong']" in said
    assert "passed" in check(kernel, sync.format("hi", False), TALK)[0][1]


@pytest.mark.parametrize(
    "answer, cell",
    [
        ("def answer():\n    while True: pass", CALL),
        (CONSUMER.format("time.sleep(60)"), TALK),
        (CONSUMER.format("os._exit(3)"), TALK),
    ],
    ids=["blocks the notebook", "blocks the server", "kills the server"],
)
def test_within_8_s_with_the_limit_of_a_learner_it_is_told_and_the_servers_run_again(kernel, answer, cell):
    kernel.run(f"os.environ['LAB_TIMEOUT'] = '{UNIT}'")
    said = check(kernel, answer, cell)  # which measures it
    assert any(kind == "result" and text.startswith("✗") for kind, text in said)
    kernel.run(f"os.environ['LAB_TIMEOUT'] = '{UNIT / LIMIT}'")
    assert_the_next_cell_works(kernel)


def test_a_lab_whose_redis_was_killed_has_one_again(kernel):
    check(kernel, "def answer():\n    lab.redis_server.kill()", CALL)
    assert_the_next_cell_works(kernel)


def test_a_check_keeps_no_lab_alive(kernel):
    kernel.run("import weakref\nfrom labserver import Lab\nother = Lab()\nleft = weakref.ref(other)\ndef answer(): return 3")
    kernel.run(CALL.replace("lab,", "other,"))
    assert kernel.run("other = None\nleft() is None") == [("result", "True")]


def test_a_rival_ends_with_its_block(kernel):
    rival = "import threading\ndef rival(): checks.until(lambda: False)\ndef answer():\n    with checks.meanwhile(rival): 1 / 0"
    before = kernel.run("import threading\nthreading.active_count()")
    check(kernel, rival, CALL)
    assert kernel.run("threading.active_count()") == before
