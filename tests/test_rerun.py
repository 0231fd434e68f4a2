"""The cells of lessons run again, in any order, and in two places at once: in the end they show what is stored."""

import asyncio
import copy
import random
from pathlib import Path

import nbformat
import pytest
from execute_notebooks import strip
from helpers import UNIT, a_folder_for_lessons
from nbclient import NotebookClient

FOLDER = Path(__file__).parent.parent / "notebooks"
LESSONS = sorted(FOLDER.glob("*.ipynb"))


async def run(path, order, folder):
    """Run the cells of a lesson in an order, a list of indices, in a folder; return them as stored, and with their last outputs."""
    stored = nbformat.read(path, as_version=4)
    run = copy.deepcopy(stored)
    resources = {"metadata": {"path": folder}}
    client = NotebookClient(run, kernel_name="python3", timeout=60 * UNIT, allow_errors=True, resources=resources)
    async with client.async_setup_kernel():
        for index in order(range(len(run.cells))):
            await client.async_execute_cell(run.cells[index], index, store_history=False)  # as nbval does
    strip(run)
    return stored.cells, run.cells


def each_twice(cells):
    return sorted([*cells] * 2)


def shuffled_and_then_in_order(cells):
    return [*cells, *random.Random(5).sample(cells, len(cells)), *cells]


@pytest.fixture(scope="module")
def outcomes(request):
    """The lessons of the chosen tests, executed all at the same time: {path: what came of it, or an exception}."""
    paths = [item.callspec.params["path"] for item in request.session.items if "outcomes" in getattr(item, "fixturenames", ())]

    async def run_all():
        with a_folder_for_lessons() as folder:
            return await asyncio.gather(*(run(path, each_twice, folder) for path in paths), return_exceptions=True)

    return dict(zip(paths, asyncio.run(run_all())))


def what_counts(cell):
    """Return what a cell shows, as nbval compares it, but without charts; of an ignored cell only errors."""
    ignored = "nbval-ignore-output" in cell.metadata.get("tags", [])
    return [
        {key: output[key] for key in ("name", "text", "ename", "evalue") if key in output}
        | {kind: value for kind, value in output.get("data", {}).items() if "data:image/png" not in value}
        for output in cell.get("outputs", [])
        if not ignored or output.output_type == "error"
    ]


def assert_shows_what_is_stored(stored, run):
    for cell, again in zip(stored, run, strict=True):
        assert what_counts(again) == what_counts(cell), f"the cell\n{cell.source}"


def pytest_generate_tests(metafunc):
    if "path" in metafunc.fixturenames:
        lessons = LESSONS if metafunc.config.getoption("every") else LESSONS[:1]
        metafunc.parametrize("path", lessons, ids=lambda path: path.stem)


def test_each_cell_can_be_run_twice_in_a_row(path, outcomes):
    if isinstance(outcomes[path], Exception):
        raise outcomes[path]
    assert_shows_what_is_stored(*outcomes[path])


def test_after_its_cells_ran_in_any_order_a_lesson_runs_from_the_top_as_ever():
    assert_shows_what_is_stored(*asyncio.run(run(LESSONS[0], shuffled_and_then_in_order, FOLDER)))


def test_two_who_run_the_same_notebook_in_the_same_folder_at_the_same_time_see_what_is_stored():
    async def both():
        return await asyncio.gather(run(LESSONS[0], list, FOLDER), run(LESSONS[0], list, FOLDER))

    for stored, seen in asyncio.run(both()):
        assert_shows_what_is_stored(stored, seen)
