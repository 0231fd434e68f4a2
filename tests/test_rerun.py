"""Each code cell of each lesson, run twice in a row: the second time it shows what is stored."""

import asyncio
import copy
from pathlib import Path

import nbformat
import pytest
from execute_notebooks import strip
from helpers import UNIT
from nbclient import NotebookClient

LESSONS = sorted(Path(__file__).parent.parent.glob("notebooks/*.ipynb"))


async def run_each_cell_twice(path):
    """Return the cells as they are stored, and with the outputs of their second runs."""
    stored = nbformat.read(path, as_version=4)
    second = copy.deepcopy(stored)
    resources = {"metadata": {"path": path.parent}}
    client = NotebookClient(second, kernel_name="python3", timeout=60 * UNIT, allow_errors=True, resources=resources)
    async with client.async_setup_kernel():
        for index, cell in enumerate(second.cells):
            for _ in range(2):
                await client.async_execute_cell(cell, index, store_history=False)  # as nbval does
    strip(second)
    return stored.cells, second.cells


@pytest.fixture(scope="module")
def outcomes(request):
    """The lessons of the chosen tests, executed all at the same time: {path: what came of it, or an exception}."""
    paths = [item.callspec.params["path"] for item in request.session.items if item.parent is request.node]

    async def run_all():
        return await asyncio.gather(*map(run_each_cell_twice, paths), return_exceptions=True)

    return dict(zip(paths, asyncio.run(run_all())))


def what_counts(cell):
    """Return what a cell shows, as nbval compares it, but without pictures; of an ignored cell only errors."""
    ignored = "nbval-ignore-output" in cell.metadata.get("tags", [])
    return [
        {key: output[key] for key in ("name", "text", "ename", "evalue") if key in output}
        | {kind: value for kind, value in output.get("data", {}).items() if kind != "image/png"}
        for output in cell.get("outputs", [])
        if not ignored or output.output_type == "error"
    ]


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_each_cell_can_be_run_twice_in_a_row(path, outcomes):
    if isinstance(outcomes[path], Exception):
        raise outcomes[path]
    for stored, second in zip(*outcomes[path]):
        assert what_counts(second) == what_counts(stored), f"{path.stem}, a second run of the cell\n{stored.source}"
