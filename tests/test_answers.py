"""Right and wrong answers to the exercises, each against all the checks of its task, hidden ones too."""

import ast
import contextlib
import difflib
import functools
import re
from pathlib import Path

import bank
import nbformat
import pytest
from execute_notebooks import ANSI, join_streams
from helpers import ENGINES, UNIT, engine_of
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
ASSIGNMENTS = sorted(path.name for path in ROOT.glob("solutions/*"))
PASSED = "All visible checks passed."
# What the last answer has left complains now, and not during the next check.
AFRESH = """
import gc, os, sys
sys.last_type = sys.last_value = sys.last_traceback = sys.last_exc = None
gc.collect()
os.environ["LAB_TIMEOUT"] = "{}"
"""


def read(folder, assignment):
    return nbformat.read(ROOT / folder / assignment / f"exercise_{assignment[:2]}.ipynb", as_version=4)


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


def pytest_generate_tests(metafunc):
    """Try answers, solutions and untouched exercises on both engines, or each exercise's on one."""
    every = metafunc.config.getoption("every")
    engines = {assignment: ENGINES if every else [engine_of(assignment)] for assignment in ASSIGNMENTS}
    if "answer" in metafunc.fixturenames:
        answers = bank.ANSWERS if every else bank.some()
        tried = [
            pytest.param(engine, answer, id=f"{engine}-{answer.name}")
            for answer in answers
            for engine in engines[answer.assignment]
        ]
        metafunc.parametrize("engine, answer", tried)
    elif "exercises" in metafunc.fixturenames:
        metafunc.parametrize("engine, assignment", [(engine, name) for name in ASSIGNMENTS for engine in engines[name]])


def test_an_answer_is_told_what_stands_above_it(engine, answer, exercises, pytestconfig):
    # What has to be said not to end, is said sooner: time is all that this costs.
    unit = UNIT / 4 if "did not end" in answer.told else UNIT
    shown = exercises(engine, answer.assignment).feedback(answer.task, answer.code, unit)
    if answer.is_right:
        assert PASSED in shown, shown
        return
    told = bank.as_told(shown, answer.told)
    if pytestconfig.getoption("record"):
        answer.record(told)
    elif told != answer.told:
        lines = difflib.unified_diff(answer.told.splitlines(), told.splitlines(), "expected", "shown", lineterm="", n=99)
        pytest.fail("\n".join(lines), pytrace=False)


def test_a_wrong_answer_is_told_what_is_wrong_and_where_to_look_in_one_line():
    for answer in bank.ANSWERS:
        for told in answer.told.split("\nor\n") if not answer.is_right else ():
            [line] = [line for line in told.splitlines() if line.startswith("✗")]
            assert re.search(r'. Look at "[^"]+" in lesson \d\d\.$', line), answer.name


def test_no_answer_is_told_of_a_place_on_one_machine():
    assert [answer.name for answer in bank.ANSWERS if re.search(r"(?<![\w.])/(home|root|usr|opt|Users)/", answer.told)] == []


def hints(assignment):
    """Return {(task, hint)} of the checks: a hint is a sentence that is a key of a dict. In it, `…` is a name put in."""
    return {
        (cell_id(cell).removesuffix("-check"), hint)
        for cell in read("solutions", assignment).cells
        if cell_id(cell).endswith("-check")
        for node in ast.walk(ast.parse(cell.source))
        for key in getattr(node, "keys", ())
        if (hint := text(key)).endswith(".")
    }


def text(node):
    """Return the text that a node of a syntax tree is, or "" for one that is none."""
    if isinstance(node, ast.JoinedStr):
        return "".join(text(part) or "…" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_each_hint_is_earned_by_an_answer(assignment):
    earned = {(answer.task, line.strip()) for answer in bank.ANSWERS for line in answer.told.splitlines()}
    unearned = {
        (task, hint) for task, hint in hints(assignment) if not any(task == of and bank.fits(hint, line) for of, line in earned)
    }
    assert unearned == set()


def test_the_solution_passes(engine, assignment, exercises):
    checks = {name: shown for name, shown in exercises(engine, assignment).shown.items() if name.endswith("-check")}
    assert len(checks) >= 4
    assert {name: shown for name, shown in checks.items() if PASSED not in shown} == {}


def test_the_untouched_exercise_is_not_written_yet(engine, assignment, exercises):
    for cell in read("exercises", assignment).cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            feedback = exercises(engine, assignment).feedback(cell_id(cell), cell.source)
            assert "not written yet" in feedback and len(feedback.splitlines()) == 1, cell_id(cell)


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_each_task_has_three_wrong_answers_and_a_right_one(assignment):
    tasks = {cell_id(cell) for cell in read("solutions", assignment).cells}
    for task in {task.removesuffix("-check") for task in tasks if task.endswith("-check")}:
        answers = [answer for answer in bank.ANSWERS if (answer.assignment, answer.task) == (assignment, task)]
        right = sum(answer.is_right for answer in answers)
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
