"""Right and wrong answers to the exercises, each against all the checks of its task, hidden ones too.

A file `answers/<assignment>/<task>/<mistake>.py` holds code for the solution cell `<task>`. Above it, in comments, stands
what the check cell `<task>-check` then shows, and between them an empty line. An answer of which nothing is told is right.
"""

import contextlib
import functools
import itertools
import os
import re
from pathlib import Path

import nbformat
import pytest
from execute_notebooks import ANSI
from helpers import UNIT
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
ANSWERS = sorted(ROOT.glob("tests/answers/*/*/*.py"))
ASSIGNMENTS = sorted(path.stem for path in ROOT.glob("solutions/*/*.ipynb"))
ENGINES = ["Valkey", "Redis"]
PASSED = "All visible checks passed."
IMPATIENT = 'import os\nos.environ["LAB_TIMEOUT"] = "{}"\n'


def read(folder, assignment):
    return nbformat.read(ROOT / folder / assignment / f"{assignment}.ipynb", as_version=4)


def cell_id(cell):
    return cell.metadata.get("nbgrader", {}).get("grade_id", "")


class Exercise:
    """A notebook that was run once; then single cells of it are run with other sources, in the same kernel."""

    def __init__(self, client):
        self.client = client
        self.cells = {cell_id(cell): (index, cell) for index, cell in enumerate(client.nb.cells)}
        # Its last cell, lab.stop(), is not run.
        self.shown = {cell_id(cell): self.run(cell_id(cell)) for cell in client.nb.cells[:-1] if cell_id(cell)}

    def run(self, name, source=None, before=""):
        """Run a cell, or a source in its place, and return what it shows."""
        index, stored = self.cells[name]
        cell = nbformat.v4.new_code_cell(before + (source or stored.source))
        self.client.execute_cell(cell, index, store_history=False)
        return "\n".join(
            output.get("text") or output.get("data", {}).get("text/plain") or ANSI.sub("", "\n".join(output.traceback))
            for output in cell.outputs
        )

    def feedback(self, task, answer, unit=UNIT):
        """Run an answer and then the checks of its task; return what these show."""
        self.run(task, answer)
        return self.run(f"{task}-check", before=IMPATIENT.format(unit))


@pytest.fixture(scope="module")
def exercises(on_engine):
    """A function that returns the exercise of a lesson, with its solution, in a kernel of its own on an engine."""
    with contextlib.ExitStack() as kernels:

        @functools.cache
        def exercise(engine, name):
            where = {"metadata": {"path": ROOT / "solutions" / name}}
            client = NotebookClient(read("solutions", name), timeout=int(30 * UNIT), allow_errors=True, resources=where)
            with on_engine(engine):
                kernels.enter_context(client.setup_kernel())
            exercise = Exercise(client)
            client.timeout = int(20 * UNIT)  # so that nothing hangs; the 8 s of a check are measured in test_checks.py
            return exercise

        yield exercise


def parts(answer):
    """Return what an answer is told, "" where it is right, and its code."""
    head, code = re.fullmatch(r"((?:#.*\n)*)\n?((?s:.*))", answer.read_text()).groups()
    return re.sub(r"^# ?", "", head, flags=re.MULTILINE), code


def is_right(answer):
    told, _ = parts(answer)
    return not told


def engines(number):
    """Return where an answer is run: on either engine, to save half of the time; on both where `make soak` asks for it."""
    return ENGINES if "EACH_ENGINE" in os.environ else [ENGINES[number % 2]]


@pytest.mark.parametrize(
    "engine, assignment, task, answer",
    [
        pytest.param(engine, *answer.parts[-3:-1], answer, id=f"{engine}-{'/'.join(answer.with_suffix('').parts[-3:])}")
        for number, answer in enumerate(ANSWERS)
        for engine in engines(number)
    ],
)
def test_an_answer_gets_its_feedback(engine, assignment, task, answer, exercises):
    told, code = parts(answer)
    expected = told or PASSED
    # What has to be said not to end, is said sooner: time is all that this costs.
    unit = UNIT / 4 if "did not end" in expected else UNIT
    feedback = exercises(engine, assignment).feedback(task, code, unit)
    for line in expected.splitlines():
        assert line in feedback, f"{answer.name} was told:\n{feedback}"
    assert (PASSED in feedback) == (expected == PASSED)


@pytest.mark.parametrize("engine, assignment", [*itertools.product(ENGINES, ASSIGNMENTS)])
def test_the_solution_passes(engine, assignment, exercises):
    checks = {name: shown for name, shown in exercises(engine, assignment).shown.items() if name.endswith("-check")}
    assert len(checks) >= 4
    assert {name: shown for name, shown in checks.items() if PASSED not in shown} == {}


@pytest.mark.parametrize("engine, assignment", [*itertools.product(ENGINES, ASSIGNMENTS)])
def test_the_untouched_exercise_is_not_written_yet(engine, assignment, exercises):
    for cell in read("exercises", assignment).cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            feedback = exercises(engine, assignment).feedback(cell_id(cell), cell.source)
            assert "not written yet" in feedback and len(feedback.splitlines()) == 1, cell_id(cell)


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_each_task_has_three_wrong_answers_and_a_right_one(assignment):
    tasks = {cell_id(cell) for cell in read("solutions", assignment).cells}
    for task in {task.removesuffix("-check") for task in tasks if task.endswith("-check")}:
        answers = [answer for answer in ANSWERS if answer.parts[-3:-1] == (assignment, task)]
        right = sum(map(is_right, answers))
        assert right >= 1 and len(answers) - right >= 3, task


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_where_a_check_tells_to_look_there_is_such_a_section(assignment):
    cells = read("solutions", assignment).cells
    for number, heading in re.findall(r'section="(\d\d): ([^"]+)"', "\n".join(cell.source for cell in cells)):
        [lesson] = ROOT.glob(f"notebooks/{number}_*.ipynb")
        sections = [cell.source for cell in nbformat.read(lesson, as_version=4).cells if cell.cell_type == "markdown"]
        assert re.search(f"^## {re.escape(heading)}$", "\n".join(sections), re.MULTILINE), f"{number}: {heading}"


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_checks_are_folded_so_that_a_learner_sees_the_task(assignment):
    checks = [cell for cell in read("exercises", assignment).cells if cell_id(cell).endswith("-check")]
    assert len(checks) >= 4 and all(check.metadata.jupyter.source_hidden for check in checks)


def test_instructors_are_told_the_points_of_each_task():
    table = re.findall(r"^\| `(\d\d_\w+)` \| (.+) \| (\d+) \|$", (ROOT / "INSTRUCTORS.md").read_text(), re.MULTILINE)
    told = {assignment: (re.findall(r"\((\d+)\)", tasks), int(total)) for assignment, tasks, total in table}
    for assignment in ASSIGNMENTS:
        points = [cell.metadata.nbgrader.points for cell in read("solutions", assignment).cells if cell_id(cell).endswith("-check")]
        assert told[assignment] == (list(map(str, points)), sum(points))
