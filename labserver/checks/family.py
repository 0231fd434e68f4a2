"""A task, and what has to end with it."""

import asyncio
import gc
import weakref

from labserver.checks.limit import retrieve, soon
from labserver.deadline import Deadline

_gone_on = []  # tasks that did not end when they were cancelled, or Python would complain of them


class Family:
    """A task for a coroutine, the `head`, and all tasks that it begins, and they. The notebook has others.

    They end with the block `async with`. Where that takes too long, it raises what the head has raised.
    """

    leaving = False  # whether it is being cancelled

    def __init__(self, coroutine):
        self._loop = asyncio.get_running_loop()
        self._loop.set_task_factory(self._make)
        self.head = asyncio.ensure_future(coroutine)
        self._members = weakref.WeakSet([self.head])

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, *_):
        if self.head:
            if kind is asyncio.CancelledError and self.head.done():
                self.head.result()  # which may raise what tells more
            await self.end()
            await self.left_over()

    def _make(self, loop, coroutine, **options):
        task = asyncio.Task(coroutine, loop=loop, **options)
        if asyncio.current_task() in getattr(self, "_members", ()):
            self._members.add(task)
        return task

    def _going_on(self):
        return [task for task in self._members if not task.done() and task not in _gone_on]

    async def end(self):
        """Cancel the head, and return whether it ended, within 0.5 s."""
        self.leaving = True
        return await _ended(self.head, 0.5)

    async def left_over(self):
        """End the tasks that go on although the head has ended, and return how many there were."""
        self._loop.set_task_factory(None)
        self.head = None  # and what it has used
        if not await soon(lambda: not self._going_on(), 0.05):
            gc.collect()  # what is no longer used, such as a connection in `async for`, is closed by that
            await soon(lambda: not self._going_on())
        left = self._going_on()
        for task in left:
            await _ended(task, 0.1)
        return len(left)


async def _ended(task, seconds):
    """Cancel a task, and tell whether it ended."""
    task.add_done_callback(retrieve)
    task.cancel()
    await asyncio.wait({task}, timeout=Deadline(seconds).seconds)
    if task.done():
        return True
    task.cancel()  # wait_for of Python 3.11 may swallow one
    await asyncio.wait({task}, timeout=Deadline(0.1).seconds)
    if not task.done():
        _gone_on.append(task)
    return False
