"""What a class takes of one machine: `python benchmarks/class.py [--learners N ...]`.

Each learner is a real kernel that runs lesson 00 and then lesson 07 from top to bottom. In a class all
begin in the same moment and read nothing: the worst that a class can do. The classes follow each other,
the first of which is one learner alone.

- Time is a learner's own, from asking for the kernel to the end of the last cell but one. The last
  one, `lab.stop()`, is run when all have come that far.
- A failure is a cell that raised, or a kernel that died; the learner goes no further. A cell whose
  outputs are not the stored ones, to the letter, is counted too. Where a slow machine needs it, set
  `LAB_TIMEOUT`, and the first line says so.
- Memory is the proportional share (PSS, Linux only) of a learner's kernel and of all that it has
  started. At rest, all learners are before their last cell. The peak is sought by looking at all of them
  again and again, for at most a tenth of the time: of one learner, and of the class together.
  JupyterLab itself is not in it, and neither is this process, which plays its part.
- Work is the processor time of these processes, but for engines that were killed, which is little.
"""

import argparse
import asyncio
import collections
import contextlib
import copy
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import psutil
from nbclient import NotebookClient
from nbclient.exceptions import CellControlSignal, DeadKernelError

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tools"))
from execute_notebooks import ANSI, strip  # noqa: E402

LESSONS = {"notebooks/00_start_here.ipynb": 40, "notebooks/07_consumer_classes.ipynb": 90}  # minutes, as they say
PATIENCE = 600  # seconds for a kernel to start, or for a cell
MACHINE = 24 * 2**30, 2  # bytes and cores of the one that the last lines speak of


class Learner:
    """A kernel, and the cells of all lessons in one notebook."""

    def __init__(self):
        lessons = {path: nbformat.read(ROOT / path, as_version=4).cells for path in LESSONS}
        self.stored = [cell for cells in lessons.values() for cell in cells]
        self.names = [f"{path}, cell {number}" for path in lessons for number, _ in enumerate(lessons[path], 1)]
        notebook = nbformat.v4.new_notebook(cells=copy.deepcopy(self.stored))
        resources = {"metadata": {"path": ROOT / "notebooks"}}
        self.client = NotebookClient(
            notebook, kernel_name="python3", timeout=PATIENCE, startup_timeout=PATIENCE, record_timing=False, resources=resources
        )
        self.kernel = None
        self.failure = ""
        self.peak = 0

    async def work(self, stack):
        """Run all cells but the last."""
        start = time.perf_counter()
        await stack.enter_async_context(self.client.async_setup_kernel(stderr=subprocess.DEVNULL))
        self.kernel = self.client.km.provisioner.pid
        for index in range(len(self.stored) - 1):
            await self.run(index)
        self.seconds = time.perf_counter() - start

    async def run(self, index):
        if not self.failure:
            try:
                await self.client.async_execute_cell(self.client.nb.cells[index], index)
            except (CellControlSignal, DeadKernelError) as error:
                self.failure = f"{self.names[index]}: {ANSI.sub('', str(error)).strip().splitlines()[-1]}"

    def other_outputs(self):
        """Return the names of the cells whose outputs are not the stored ones."""
        strip(self.client.nb)
        cells = zip(self.names, self.stored, self.client.nb.cells, strict=True)
        return [name for name, stored, run in cells if shown(stored) != shown(run)]


def processes(learners):
    """Return {learner: [kernel, and all that it has started]}, by one look at the list of processes."""
    owners = {learner.kernel: learner for learner in learners if learner.kernel}
    found = {learner: [] for learner in learners}
    for process in psutil.Process().children(recursive=True):  # parents come before their children
        with contextlib.suppress(psutil.NoSuchProcess):
            owner = owners.get(process.pid) or owners.get(process.ppid())
            if owner:
                owners[process.pid] = owner
                found[owner].append(process)
    return found


def memory(learners):
    """Return the bytes that the learners take together, and keep the peak of each."""
    total = 0
    for learner, own in processes(learners).items():
        size = 0
        for process in own:
            with contextlib.suppress(psutil.NoSuchProcess):
                size += process.memory_full_info().pss
        learner.peak = max(learner.peak, size)
        total += size
    return total


def processor_time(learners):
    """Return the seconds that the learners' processes have worked, those that have ended included."""
    return sum(sum(process.cpu_times()[:4]) for own in processes(learners).values() for process in own)


def shown(cell):
    """Return what a cell shows, where that does not change from run to run."""
    if cell.cell_type != "code" or "nbval-ignore-output" in cell.metadata.get("tags", []):
        return []
    return [
        output.get("text") or output.get("data", {}).get("text/plain") or output.get("evalue") for output in cell.outputs
    ]


async def watch(learners, peaks):
    """Look at everybody's memory again and again, and add the sums to `peaks`."""
    while True:
        start = time.perf_counter()
        peaks.append(await asyncio.to_thread(memory, learners))
        await asyncio.sleep(9 * (time.perf_counter() - start))


async def teach(count):
    """Have a class of learners; return the facts about it."""
    learners, peaks = [Learner() for _ in range(count)], []
    async with contextlib.AsyncExitStack() as stack:
        async with asyncio.TaskGroup() as group:
            watching = group.create_task(watch(learners, peaks))
            await asyncio.gather(*(learner.work(stack) for learner in learners))
            watching.cancel()
        at_rest = memory(learners)
        work = processor_time(learners)
        await asyncio.gather(*(learner.run(len(learner.stored) - 1) for learner in learners))
    return {
        "learners": count,
        "rest": at_rest / count,
        "peak": max(learner.peak for learner in learners),
        "together": max(*peaks, at_rest) / count,
        "time": statistics.median(learner.seconds for learner in learners),
        "slowest": max(learner.seconds for learner in learners),
        "work": work / count,
        "failures": [learner.failure for learner in learners if learner.failure],
        "other outputs": [name for learner in learners if not learner.failure for name in learner.other_outputs()],
    }


def table(classes):
    yield (
        "learners", "memory of each at rest", "peak of one", "peak of the class, for each",
        "time of each", "slowest", "against one", "work of each", "failures", "other outputs",
    )  # fmt: skip
    for one in classes:
        yield (
            f"{one['learners']}",
            *(f"{one[name] / 1e6:,.0f} MB" for name in ("rest", "peak", "together")),
            *(f"{one[name]:,.1f} s" for name in ("time", "slowest")),
            f"{one['time'] / classes[0]['time']:.1f}",
            f"{one['work']:,.1f} s",
            f"{len(one['failures'])}",
            f"{len(one['other outputs'])}",
        )


def reach(largest):
    """Say what a machine holds, by what each learner of the largest class took."""
    memory, cores = MACHINE
    system = psutil.virtual_memory().total - psutil.virtual_memory().available
    at_rest, at_peak = (int((memory - system) / largest[name]) for name in ("rest", "peak"))
    minutes, work = sum(LESSONS.values()), largest["work"]
    yield f"{memory / 2**30:.0f} GiB and {cores} cores, {system / 1e9:.1f} GB in use by all else, hold"
    yield f"  by memory: {at_rest:,} learners at rest, {at_peak:,} all at their peak at once"
    yield f"  by time:   {cores * minutes * 60 / work:,.0f} learners at the pace of the lessons ({minutes} minutes for {work:.1f} s of work)"
    yield f"             {cores * 60 / work:.0f} learners a minute who run everything at once"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--learners", type=int, nargs="+", default=[1, 10, 30], metavar="N", help="default: 1 10 30")
    arguments = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)  # this process has some 25 open files for each kernel
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, 40 * max(arguments.learners) + 200), hard), hard))
    print(f"LAB_TIMEOUT={os.environ.get('LAB_TIMEOUT', '1, not raised')}")
    classes = [asyncio.run(teach(count)) for count in arguments.learners]
    rows = list(table(classes))
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())
    for one in classes:
        for what in ("failures", "other outputs"):
            for text, times in collections.Counter(one[what]).items():
                print(f"{one['learners']} learners, {what}, {times}×: {text}")
    if any(one["failures"] for one in classes):
        sys.exit(1)
    print(*reach(classes[-1]), sep="\n")


if __name__ == "__main__":
    main()
