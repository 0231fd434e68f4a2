"""Right and wrong answers to the exercises, each against all the checks of its task, hidden ones too.

A folder `answers/<assignment>/<task>/<mistake>/` holds `answer.py`, the code of the solution cell `<task>`,
and `feedback.txt`: each line of it has to be in what the check cell `<task>-check` then shows. A folder
without feedback.txt holds a right answer.
"""

import asyncio
import re
from pathlib import Path

import nbformat
import pytest
from execute_notebooks import ANSI
from helpers import UNIT
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
ANSWERS = sorted(path.parent for path in ROOT.glob("tests/answers/*/*/*/answer.py"))
ASSIGNMENTS = sorted(path.stem for path in ROOT.glob("solutions/*/*.ipynb"))
PASSED = "All visible checks passed."
IMPATIENT = 'import os\nos.environ["LAB_TIMEOUT"] = "{}"\n'


def cell_id(cell):
    return cell.metadata.get("nbgrader", {}).get("grade_id", "")


class Kernel:
    """A notebook that is run once; then single cells of it are run with other sources, in the same kernel."""

    def __init__(self, path):
        self.notebook = nbformat.read(path, as_version=4)
        self.cells = {cell_id(cell): (index, cell) for index, cell in enumerate(self.notebook.cells) if cell_id(cell)}
        self.client = NotebookClient(
            self.notebook, timeout=60 * UNIT, allow_errors=True, resources={"metadata": {"path": path.parent}}
        )

    async def run(self, index, source):
        """Run a source in the place of a cell, and return what it shows."""
        cell = nbformat.v4.new_code_cell(source)
        await self.client.async_execute_cell(cell, index, store_history=False)
        return "\n".join(
            output.get("text") or output.get("data", {}).get("text/plain") or ANSI.sub("", "\n".join(output.traceback))
            for output in cell.outputs
        )

    async def run_all(self):
        """Run the notebook but for its last cell, lab.stop(), and return what each cell of nbgrader's shows."""
        shown = {}
        for index, cell in enumerate(self.notebook.cells[:-1]):
            if cell.cell_type == "code":
                shown[cell_id(cell)] = await self.run(index, cell.source)
        return shown

    async def feedback(self, task, answer, unit):
        """Run an answer and then the checks of its task; return what these show."""
        index, _ = self.cells[task]
        await self.run(index, answer)
        index, check = self.cells[f"{task}-check"]
        return await self.run(index, IMPATIENT.format(unit) + check.source)


async def run_assignment(name, answers):
    """Return what the checks of an assignment show for its solution, for the untouched exercise and for answers."""
    kernel = Kernel(ROOT / "solutions" / name / f"{name}.ipynb")
    exercise = nbformat.read(ROOT / "exercises" / name / f"{name}.ipynb", as_version=4)
    async with kernel.client.async_setup_kernel():
        shown = {"solution": await kernel.run_all(), "exercise": {}}
        for folder in answers:
            # What has to be said not to end, is said sooner: time is all that this costs.
            unit = UNIT / 4 if "did not end" in feedback_of(folder) else UNIT
            shown[folder] = await kernel.feedback(folder.parent.name, (folder / "answer.py").read_text(), unit)
        for cell in exercise.cells:
            task = cell_id(cell)
            if cell.metadata.get("nbgrader", {}).get("solution"):
                shown["exercise"][task] = await kernel.feedback(task, cell.source, UNIT)
    return shown


def feedback_of(folder):
    path = folder / "feedback.txt"
    return path.read_text() if path.exists() else PASSED


@pytest.fixture(scope="module")
def shown(request, engine):
    """What the checks show for the answers of the chosen tests, all assignments at the same time."""
    chosen = {item.callspec.params.get("answer") for item in request.session.items if item.parent is request.node}

    async def run_all():
        runs = [run_assignment(name, [a for a in ANSWERS if a in chosen and a.parts[-3] == name]) for name in ASSIGNMENTS]
        return await asyncio.gather(*runs)

    return dict(zip(ASSIGNMENTS, asyncio.run(run_all())))


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: "/".join(path.parts[-3:]))
def test_an_answer_gets_its_feedback(answer, shown):
    feedback = shown[answer.parts[-3]][answer]
    for line in feedback_of(answer).splitlines():
        assert line in feedback, f"{answer.name} was told:\n{feedback}"
    assert (PASSED in feedback) == (feedback_of(answer) == PASSED)


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_solution_passes_and_the_untouched_exercise_is_not_written_yet(assignment, shown):
    for task, feedback in shown[assignment]["exercise"].items():
        assert "not written yet" in feedback and len(feedback.splitlines()) == 1, f"{task}: {feedback}"
        assert PASSED in shown[assignment]["solution"][f"{task}-check"]


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_each_task_has_three_wrong_answers_and_a_right_one(assignment):
    tasks = {cell_id(cell) for cell in nbformat.read(ROOT / "solutions" / assignment / f"{assignment}.ipynb", 4).cells}
    for task in {task.removesuffix("-check") for task in tasks if task.endswith("-check")}:
        answers = [answer for answer in ANSWERS if answer.parts[-3:-1] == (assignment, task)]
        wrong = [answer for answer in answers if (answer / "feedback.txt").exists()]
        assert len(wrong) >= 3 and len(answers) > len(wrong), task


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_where_a_check_tells_to_look_there_is_such_a_section(assignment):
    cells = nbformat.read(ROOT / "solutions" / assignment / f"{assignment}.ipynb", as_version=4).cells
    for number, heading in re.findall(r'section="(\d\d): ([^"]+)"', "\n".join(cell.source for cell in cells)):
        [lesson] = ROOT.glob(f"notebooks/{number}_*.ipynb")
        sections = [cell.source for cell in nbformat.read(lesson, as_version=4).cells if cell.cell_type == "markdown"]
        assert re.search(f"^## {re.escape(heading)}$", "\n".join(sections), re.MULTILINE), f"{number}: {heading}"
