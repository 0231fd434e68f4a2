"""Each *Your turn* of a lesson, tried in its place: as it stands it is not yet done, and by the way that is told it is."""

import ast
import asyncio
import re
from pathlib import Path

import nbformat
from helpers import UNIT, a_folder_for_lessons
from nbclient import NotebookClient

from course.lessons import Lesson

LESSONS = sorted(Path(__file__).parent.parent.glob("notebooks/*.ipynb"))
WAY = re.compile(r"<details><summary>One way to do it</summary>\n\n```python\n(.*?)```", re.DOTALL)


def last_words(cell):
    """Return the last line that a cell printed; what it raised, where it raised."""
    texts = [output.get("text") or output.get("evalue") or "" for output in cell.outputs]
    return "".join(texts).splitlines()[-1:] or [""]


def by_the_way(cells, index):
    """Return {place: source} of the turn that the code cell at `index` judges, with the code that is told.

    It stands in front of the last statement of that cell; a file has a cell of its own, before it.
    """
    [way] = WAY.findall(cells[index + 1].source)
    if way.startswith("%%writefile "):
        return {index - 1: way, index: cells[index].source}
    return {index: f"{way}\n\n{ast.unparse(ast.parse(cells[index].source).body[-1])}"}


async def tried(path):
    """Run a lesson, and each turn twice more, by the way and as it stands; return [(name, as it stood, by the way)]."""
    notebook = nbformat.read(path, as_version=4)
    found = []
    with a_folder_for_lessons() as folder:
        client = NotebookClient(notebook, timeout=int(60 * UNIT), resources={"metadata": {"path": folder}})

        async def run(sources):
            for place, source in sources.items():
                notebook.cells[place].source = source
                await client.async_execute_cell(notebook.cells[place], place)

        async with client.async_setup_kernel():
            for index, cell in enumerate(notebook.cells):
                await run({index: cell.source})
                if cell.cell_type == "code" and (name := re.search(r'^your_turn\(\s*"([^"]+)"', cell.source, re.MULTILINE)):
                    stood, way = last_words(cell), by_the_way(notebook.cells, index)
                    as_it_is = {place: notebook.cells[place].source for place in way}
                    await run(way)
                    found.append((name[1], *stood, *last_words(cell)))
                    await run(as_it_is)
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
