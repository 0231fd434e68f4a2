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

    def nbgrader(self, *commands):
        """Run some of nbgrader's commands, one after the other."""
        done = subprocess.run([sys.executable, "-c", COMMANDS, *commands], cwd=self.path, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    def notebook(self, *folders):
        return self.path.joinpath(*folders, NAME, "exercise_06.ipynb")

    def submit(self, student, source, **answers):
        """Hand in a notebook of the course, with other code in the solution cells that are named."""
        notebook = nbformat.read(self.notebook(source), as_version=4)
        for cell in notebook.cells:
            cell.source = answers.get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source)
        path = self.notebook("submitted", student)
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)

    def marks(self):
        """Return the exported marks of each student."""
        with open(self.path / "grades.csv") as file:
            rows = [row for row in csv.DictReader(file) if row["assignment"] == NAME]
        return {row["student_id"]: (float(row["score"]), float(row["max_score"])) for row in rows}


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
    [decimals] = [cell.source for cell in right.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "decimals"]

    good.submit("perfect", "solutions")
    good.submit("untouched", "exercises")
    good.submit("half_right", "exercises", seats=WRONG.code, decimals=decimals)

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


def test_each_submission_gets_exactly_its_mark(courses):
    good, _ = courses
    assert good.marks() == {"perfect": (13, 13), "untouched": (0, 13), "half_right": (3, 13)}


def test_a_learner_gets_back_what_the_checks_said(courses):
    good, _ = courses
    pages = {path.parent.parent.name: path.read_text() for path in good.path.glob(f"feedback/*/{NAME}/exercise_06.html")}
    assert "A tuple arrives as a list, and a list is no key of a dict." in pages["half_right"]
    assert pages["half_right"].count("All visible checks passed.") == 1
    assert pages["untouched"].count("not written yet") >= 4
    assert pages["perfect"].count("All visible checks passed.") == 4


def test_a_submission_that_does_harm_loses_what_it_did_not_do_and_nothing_else(courses):
    _, bad = courses
    assert bad.marks() == {
        "a_endless": (10, 13),
        "b_killed": (10, 13),
        "c_flood": (10, 13),
        "d_perfect": (13, 13),
    }


def test_no_submission_leaves_anything_running(courses):
    _, bad = courses
    pid = int((bad.notebook("autograded", "b_killed").parent / "pid").read_text())
    if sys.platform == "linux":
        assert not psutil.pid_exists(pid)
    elif psutil.pid_exists(pid):  # as INSTRUCTORS.md says
        os.kill(pid, signal.SIGKILL)
    assert [process for process in psutil.process_iter(["cwd"]) if str(bad.path) in str(process.info["cwd"])] == []


def test_a_flood_of_output_is_not_kept(courses):
    _, bad = courses
    assert bad.notebook("autograded", "c_flood").stat().st_size < 300_000

