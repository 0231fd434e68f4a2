"""What an exercise's check cells call: one line for each thing checked, and an error where one is not so.

    @checks.task(lab, "put", "take", section="04: A worker that dies: at most once")
    async def _check_queue(check):
        check("nothing is lost", expected=[1, 2], got=taken, hints={"BLPOP forgets.": lambda got: got == [2]})

    await _check_queue()

The function ends at the first thing that is not as expected. It ends as well where a step takes more than
4 s (scaled by `LAB_TIMEOUT`), and what the learner's code has killed or holds busy is started again.
"""

from labserver.checks.clients import Stepped, Visitor, by_hand, connect, connect_async, heard, there
from labserver.checks.family import Family
from labserver.checks.faults import (
    Killed, Moment, MortalPool, Reluctant, cut_off, die, meanwhile, moments, rival, until, watched
)
from labserver.checks.limit import quiet, soon, untimed
from labserver.checks.task import CheckFailed, NotWritten, how_far, task
from labserver.deadline import Deadline
