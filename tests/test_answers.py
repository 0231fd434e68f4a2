"""Right and wrong answers to the exercises, each against all the checks of its task, hidden ones too.

A file `answers/<assignment>/<task>/<mistake>.py` holds code for the solution cell `<task>`. Above it, in comments, stands
what the check cell `<task>-check` then shows, and between them an empty line. `…` stands for anything within a line: for what
differs between two runs, engines or Pythons. `right_….py` is an answer that has to pass, and holds nothing but code.
"""

import ast
import contextlib
import difflib
import functools
import itertools
import re
import zlib
from pathlib import Path

import nbformat
import pytest
from execute_notebooks import ANSI, join_streams
from helpers import UNIT
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
ANSWERS = sorted(ROOT.glob("tests/answers/*/*/*.py"))
ASSIGNMENTS = sorted(path.stem for path in ROOT.glob("solutions/*/*.ipynb"))
ENGINES = ["Valkey", "Redis"]
PASSED = "All visible checks passed."
# What the last answer has left complains now, and not during the next check.
AFRESH = """
import gc, os, sys
sys.last_type = sys.last_value = sys.last_traceback = sys.last_exc = None
gc.collect()
os.environ["LAB_TIMEOUT"] = "{}"
"""


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

    def run(self, name, source=None):
        """Run a cell, or a source in its place, and return what it shows."""
        index, stored = self.cells[name]
        cell = nbformat.v4.new_code_cell(source or stored.source)
        self.client.execute_cell(cell, index, store_history=False)
        shown = (
            output.get("text") or output.get("data", {}).get("text/plain") or ANSI.sub("", "\n".join(output.traceback))
            for output in join_streams(cell.outputs)
        )
        return "\n".join(line.rstrip() for text in shown for line in text.splitlines())

    def feedback(self, task, answer, unit=UNIT):
        """Run an answer and then the checks of its task; return what these show, with time limits as they are for learners."""
        self.run(task, AFRESH.format(unit))
        self.run(task, answer)
        shown = self.run(f"{task}-check")
        return re.sub(r"(?<= within )[\d.]+(?= s\b)", lambda seconds: f"{float(seconds[0]) / unit:g}", shown)


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
    """Return what an answer is told, and its code."""
    head, code = re.fullmatch(r"((?:#.*\n)*)\n?((?s:.*))", answer.read_text()).groups()
    return re.sub(r"^# ?", "", head, flags=re.MULTILINE).rstrip("\n"), code


def record(answer, told):
    """Write what an answer is told above its code."""
    head = "".join(f"# {line}".rstrip() + "\n" for line in told.splitlines())
    answer.write_text(f"{head}\n{parts(answer)[1]}")


def is_right(answer):
    return answer.name.startswith("right_")


def name(answer):
    return "/".join(answer.with_suffix("").parts[-3:])


def fits(line, shown):
    """Tell whether a line is shown that has `…` where it may be anything."""
    return re.fullmatch(".*".join(map(re.escape, line.split("…"))), shown)


def as_told(shown, told):
    """Return what is told where it fits what is shown, else what is shown, but each line as told where it fits."""
    for text in told.split("\nor\n"):
        lines = text.splitlines()
        said = [one if one in lines else next((line for line in lines if fits(line, one)), one) for one in shown.splitlines()]
        if said == lines:
            return told
    return "\n".join(said)


def kind_of_failure(answer):
    """Return how an answer fails: it raises, never ends or dies; or something is not equal."""
    line = next((line for line in parts(answer)[0].splitlines() if line.startswith("✗")), "")
    return next((kind for kind in (" raised ", "did not end", " died ") if kind in line), "unequal")


def chance(answer):
    """Return a number that says nothing of an answer, and is the same in each run."""
    return zlib.crc32(name(answer).encode())


def some(answers):
    """Return the right answers, and of the wrong ones one for each task and kind of failure."""
    wrong = {(answer.parent, kind_of_failure(answer)): answer for answer in sorted(answers, key=chance) if not is_right(answer)}
    return sorted([*filter(is_right, answers), *wrong.values()])


def pytest_generate_tests(metafunc):
    if "answer" in metafunc.fixturenames:
        every = metafunc.config.getoption("every")
        tried = [
            pytest.param(engine, answer, id=f"{engine}-{name(answer)}")
            for answer in (ANSWERS if every else some(ANSWERS))
            for engine in (ENGINES if every else [ENGINES[chance(answer) % 2]])
        ]
        metafunc.parametrize("engine, answer", tried)


def test_an_answer_gets_its_feedback(engine, answer, exercises, pytestconfig):
    *_, assignment, task, _ = answer.parts
    told, code = parts(answer)
    # What has to be said not to end, is said sooner: time is all that this costs.
    unit = UNIT / 4 if "did not end" in told else UNIT
    shown = exercises(engine, assignment).feedback(task, code, unit)
    if is_right(answer):
        assert PASSED in shown, shown
    elif pytestconfig.getoption("record"):
        record(answer, as_told(shown, told))
    else:
        lines = difflib.unified_diff(told.splitlines(), as_told(shown, told).splitlines(), "expected", "shown", n=99, lineterm="")
        if difference := "\n".join(lines):
            pytest.fail(difference, pytrace=False)


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
