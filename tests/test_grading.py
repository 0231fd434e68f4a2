"""The instructor's way, with nbgrader's own commands: from solutions/ to marks, also of submissions that do harm."""

import csv
import os
import shutil
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import bank
import nbformat
import psutil
import pytest
from helpers import UNIT

ROOT = Path(__file__).parent.parent
NAME = "06_msgpack_and_datetime"  # the exercise that takes the least time
WRONG = bank.Answer(bank.FOLDER / NAME / "seats" / "forgets_the_tuple.py")

ENDLESS = """
import time
while True:
    try:
        time.sleep(10)
    except BaseException:
        pass
"""
KILLED = """
import os, signal, subprocess
def to_message(plan):
    subprocess.run(["sh", "-c", "setsid sh -c 'echo $$ > pid; exec sleep 600' &"])
    os.kill(os.getpid(), signal.SIGKILL)
def from_message(message): ...
"""
FLOOD = """
def decimal_default(value):
    while True:
        print("flood" * 1000, flush=True)
def decimal_hook(code, data): ...
"""

# Each command in a process of its own, as `nbgrader` would be; but its import, of seconds, is done once.
COMMANDS = """
import os, sys
from nbgrader.apps import NbGraderApp
for command in sys.argv[1:]:
    child = os.fork()
    if child == 0:
        sys.argv[1:] = command.split()
        sys.exit(NbGraderApp.launch_instance())
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"nbgrader {command} failed")
"""


class Course:
    """A course in a folder of its own, and nbgrader's commands in it."""

    def __init__(self, path):
        self.path = path

    def nbgrader(self, *commands, status=0):
        """Run some of nbgrader's commands, one after the other; return what they log."""
        done = subprocess.run([sys.executable, "-c", COMMANDS, *commands], cwd=self.path, capture_output=True, text=True)
        assert done.returncode == status, done.stderr
        return done.stderr

    def notebook(self, *folders):
        return self.path.joinpath(*folders, NAME, "exercise_06.ipynb")

    def submit(self, student, source, change=lambda cells: cells, **answers):
        """Hand in a notebook of the course, with other cells, or other code in the solution cells that are named."""
        notebook = nbformat.read(self.notebook(source), as_version=4)
        for cell in notebook.cells:
            cell.source = answers.get(grade_id(cell), cell.source)
        notebook.cells = change(notebook.cells)
        path = self.notebook("submitted", student)
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)

    def marks(self):
        """Return the exported marks of each student."""
        with open(self.path / "grades.csv") as file:
            rows = [row for row in csv.DictReader(file) if row["assignment"] == NAME]
        return {row["student_id"]: (float(row["score"]), float(row["max_score"])) for row in rows}


def grade_id(cell):
    return cell.metadata.get("nbgrader", {}).get("grade_id", "")


def several(**sources):
    """Return a change of cells: in place of one with such an ID there are several with that ID, and these sources."""

    def change(cell):
        for source in sources.get(grade_id(cell), [cell.source]):
            yield nbformat.from_dict(cell | {"id": nbformat.v4.new_code_cell().id, "source": source})

    return lambda cells: [new for cell in cells for new in change(cell)]


def of_before(cells):
    """Return the cells of an exercise as it was when it had no warm-up."""
    return [cell for cell in cells if not grade_id(cell).startswith("arrives")]


def in_an_old_format(cells):
    """Return the cells with metadata of which nbgrader knows no more what they mean."""
    for cell in cells:
        if grade_id(cell) == "seats":
            cell.metadata["nbgrader"] = {"grade_id": "seats", "solution": True}
    return cells


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """A course whose assignments are ready to be handed out."""
    course = Course(tmp_path_factory.mktemp("released"))
    shutil.copytree(ROOT / "solutions", course.path / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", course.path)
    course.nbgrader("generate_assignment *")
    return course


@pytest.mark.parametrize("path", sorted(ROOT.glob("solutions/*/*.ipynb")), ids=lambda path: path.stem)
def test_the_exercises_are_what_nbgrader_makes_of_the_solutions(path, released):
    exercise = Path("exercises", path.relative_to(ROOT / "solutions"))
    assert (ROOT / exercise).read_text() == (released.path / exercise).read_text(), "make exercises makes them anew"


@pytest.fixture(scope="module")
def courses(tmp_path_factory, released):
    """Two courses, graded at the same time: of those who learn, and of those who do harm."""
    good, bad = (Course(tmp_path_factory.mktemp("courses") / name) for name in ("good", "bad"))
    for course in (good, bad):
        shutil.copytree(released.path, course.path)
    right = nbformat.read(good.notebook("solutions"), as_version=4)
    seats, decimals = (next(cell.source for cell in right.cells if grade_id(cell) == name) for name in ("seats", "decimals"))

    good.submit("perfect", "solutions")
    good.submit("untouched", "exercises")
    good.submit("half_right", "exercises", seats=WRONG.code, decimals=decimals)
    good.submit("of_before", "solutions", of_before)
    good.submit("copied_and_split", "exercises", several(seats=[WRONG.code, seats], decimals=decimals.split("\n\n\n")))

    bad.submit("a_endless", "solutions", seats=ENDLESS)
    bad.submit("b_killed", "solutions", seats=KILLED)
    bad.submit("c_flood", "solutions", decimals=FLOOD)
    bad.submit("d_perfect", "solutions")

    def grade(course):
        autograde = f"autograde {NAME} --Execute.timeout={int(10 * UNIT)}"
        course.nbgrader(autograde, "export", *[f"generate_feedback {NAME}"] * (course is good))

    with ThreadPoolExecutor() as threads:
        list(threads.map(grade, (good, bad)))
    return good, bad


@pytest.mark.every
def test_each_submission_gets_exactly_its_mark(courses):
    good, _ = courses
    assert good.marks() == {
        "perfect": (14, 14),
        "untouched": (0, 14),
        "half_right": (3, 14),
        "of_before": (13, 14),
        "copied_and_split": (6, 14),
    }


@pytest.mark.every
def test_a_learner_gets_back_what_the_checks_said(courses):
    good, _ = courses
    pages = {path.parent.parent.name: path.read_text() for path in good.path.glob(f"feedback/*/{NAME}/exercise_06.html")}
    assert "A tuple arrives as a list, and a list is no key of a dict." in pages["half_right"]
    assert pages["half_right"].count("All visible checks passed.") == 1
    assert pages["untouched"].count("not written yet") >= 5
    assert pages["perfect"].count("All visible checks passed.") == 5


@pytest.mark.every
def test_who_has_copied_or_split_a_cell_is_told_so(courses):
    good, _ = courses
    cells = nbformat.read(good.notebook("autograded", "copied_and_split"), as_version=4).cells
    assert [cell.source.splitlines()[-1] for cell in cells if "was copied or split" in cell.source] == [
        f"# There are several cells with the ID {name}: this one was copied or split. All of them were run; keep one of them."
        for name in ("seats", "decimals")
    ]


@pytest.mark.every
def test_a_submission_that_nbgrader_cannot_read_stops_no_other(tmp_path, released):
    course = Course(tmp_path / "course")
    shutil.copytree(released.path, course.path)
    course.submit("a_old_format", "exercises", in_an_old_format)
    course.submit("b_old_name", "exercises")
    course.notebook("submitted", "b_old_name").rename(course.notebook("submitted", "b_old_name").with_name(f"{NAME}.ipynb"))
    course.submit("c_untouched", "exercises")
    log = course.nbgrader(f"autograde {NAME}", status=1)
    assert "put the learner's code into an exercise as you handed it out" in log
    for student, graded in {"a_old_format": False, "b_old_name": False, "c_untouched": True}.items():
        assert (f"for student '{student}'" in log) is not graded
        assert course.notebook("autograded", student).exists() is graded


@pytest.mark.every
def test_a_submission_that_does_harm_loses_what_it_did_not_do_and_nothing_else(courses):
    _, bad = courses
    assert bad.marks() == {
        "a_endless": (11, 14),
        "b_killed": (11, 14),
        "c_flood": (11, 14),
        "d_perfect": (14, 14),
    }


@pytest.mark.every
def test_no_submission_leaves_anything_running(courses):
    _, bad = courses
    pid = int((bad.notebook("autograded", "b_killed").parent / "pid").read_text())
    if sys.platform == "linux":
        assert not psutil.pid_exists(pid)
    elif psutil.pid_exists(pid):  # as INSTRUCTORS.md says
        os.kill(pid, signal.SIGKILL)
    assert [process for process in psutil.process_iter(["cwd"]) if str(bad.path) in str(process.info["cwd"])] == []


@pytest.mark.every
def test_a_flood_of_output_is_not_kept(courses):
    _, bad = courses
    assert bad.notebook("autograded", "c_flood").stat().st_size < 300_000

