"""Each *Your turn* of a lesson, tried in its place: as it stands it is not yet done, and by the way that is told it is."""

import ast
import asyncio
import re
from pathlib import Path

import nbformat
from helpers import UNIT
from nbclient import NotebookClient

from course.lessons import Lesson

LESSONS = sorted(Path(__file__).parent.parent.glob("notebooks/*.ipynb"))
WAY = re.compile(r"<details><summary>One way to do it</summary>\n\n```python\n(.*?)```", re.DOTALL)


def last_words(cell):
    """Return the last line that a cell printed; what it raised, where it raised."""
    texts = [output.get("text") or output.get("evalue") or "" for output in cell.outputs]
    return "".join(texts).splitlines()[-1:] or [""]


def by_the_way(cells, index):
    """Return the code that is told for the turn of the code cell at `index`, with the statement that judges it."""
    [way] = WAY.findall(cells[index + 1].source)
    return f"{way}\n\n{ast.unparse(ast.parse(cells[index].source).body[-1])}"


async def tried(path):
    """Run a lesson, and each turn twice more, by the way and as it stands; return [(name, as it stood, by the way)]."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=int(60 * UNIT), resources={"metadata": {"path": path.parent}})
    found = []
    async with client.async_setup_kernel():
        for index, cell in enumerate(list(notebook.cells)):
            await client.async_execute_cell(cell, index)
            if cell.cell_type == "code" and (name := re.search(r'^your_turn\(\s*"([^"]+)"', cell.source, re.MULTILINE)):
                stood, source = last_words(cell), cell.source
                cell.source = by_the_way(notebook.cells, index)
                await client.async_execute_cell(cell, index)
                found.append((name[1], *stood, *last_words(cell)))
                cell.source = source
                await client.async_execute_cell(cell, index)
    return found


def pytest_generate_tests(metafunc):
    lessons = LESSONS if metafunc.config.getoption("every") else LESSONS[:1]
    metafunc.parametrize("path", lessons, ids=lambda path: path.stem)


def test_each_turn_is_done_by_the_way_that_is_told_and_not_before(path):
    found = asyncio.run(tried(path))
    assert [name for name, *_ in found] == [turn.name for turn in Lesson(path).turns]
    for name, stood, done in found:
        assert stood.startswith("not yet: "), name
        assert done == "done", name
