"""A learner in a real browser: `make lab`, the front page, a lesson, an exercise, and back; with a mouse, and without."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import helpers
import nbformat
import pytest
from bank import ANSWERS
from execute_notebooks import join_streams
from test_turns import by_the_way

from course.lessons import ROOT, exercises, lessons

pytestmark = pytest.mark.every

NOT_COPIED = shutil.ignore_patterns(".git", ".venv", "my-course", "__pycache__", ".*_cache", ".ipynb_checkpoints")
DONE = re.compile(r"^done\s*$")
START, EXERCISE = lessons()[0], next(exercise for exercise in exercises() if exercise.number == "02")


@pytest.fixture
def repository(tmp_path):
    """A repository as somebody has cloned it, in a folder with an awkward name, with this environment as its .venv."""
    root = tmp_path / "채널 lab"
    shutil.copytree(ROOT, root, ignore=NOT_COPIED)
    (root / ".venv").mkdir()
    for name in ("bin", "etc", "lib", "pyvenv.cfg", "share"):
        (root / ".venv" / name).symlink_to(Path(sys.prefix) / name)
    for stamp in (".uv", ".lab", ".test"):
        (root / ".venv" / stamp).touch()
    (root / ".venv/.whole").write_text(f"{root} python3\n")
    for command in ("init -q", "add .", "-c user.name=Ann -c user.email=ann@example.org commit -qm course"):
        subprocess.run(["git", *command.split()], cwd=root, check=True)
    return root


@pytest.fixture
def at_home(repository, tmp_path, page):
    """A browser that shows what `make lab` opens."""
    arguments = f"ARGS=--no-browser --port 0 --IdentityProvider.token=ann --LabApp.workspaces_dir='{tmp_path}/workspaces'"
    home = {**os.environ, "HOME": str(tmp_path)}
    with helpers.jupyterlab("make", "lab", arguments, cwd=repository, env=home) as address:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(f"{address}/?token=ann")
        yield Screen(page)


class Screen:
    """What a learner sees of JupyterLab and does with it."""

    def __init__(self, page):
        self.page, self.press = page, page.keyboard.press
        self.front = page.locator(".jp-MarkdownViewer")
        self.front.get_by_role("heading", name="Channels Lab").wait_for()

    @property
    def notebook(self):
        return self.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")

    def cell(self, index):
        return self.notebook.locator(".jp-Cell").nth(index)

    def shows(self, index, words):
        """Wait until a cell shows these words beneath its code."""
        self.cell(index).locator(".jp-OutputArea-output").get_by_text(words).first.wait_for()

    def ran(self, index):
        """Wait until a cell has run; a folded one has no number that tells."""
        self.cell(index).locator(".jp-InputPrompt").get_by_text(re.compile(r"\[\d+\]:")).first.wait_for()

    def ready(self):
        """Wait until a notebook is there, and its kernel."""
        self.notebook.locator(".jp-Toolbar-kernelName", has_text="Python 3").wait_for()
        self.notebook.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').wait_for()

    def menus(self):
        return self.page.locator("#jp-MainMenu .lm-MenuBar-itemLabel").all_inner_texts()

    def choose(self, menu, item):
        self.page.get_by_role("menuitem", name=menu, exact=True).click()
        self.page.get_by_role("menuitem", name=item).first.click()

    def write(self, code):
        """Write this code into the cell in which the cursor is, in place of what stands there."""
        self.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(code)

    def tab_to(self, words):
        """Press Tab until a link of these words has the focus."""
        focus = "document.activeElement.tagName == 'A' ? document.activeElement.textContent : ''"
        for _ in range(40):
            self.press("Tab")
            if self.page.evaluate(focus) == words:
                return
        pytest.fail(f"No link {words!r} has come within 40 times Tab.")

    def run(self, cells, start, end):
        """Run the cells from `start` to before `end` with Shift+Enter, and wait until they have run."""
        for _ in range(start, end):
            self.press("Shift+Enter")
        self.ran(max(index for index in range(end) if has_number(cells[index])))
        self.ready()


def has_number(cell):
    return cell.cell_type == "code" and not cell.metadata.get("jupyter", {}).get("source_hidden")


def read(notebook):
    return nbformat.read(notebook.path, as_version=4).cells


def first_turn(cells):
    """Return the index of the cell of a lesson's first turn."""
    return next(index for index, cell in enumerate(cells) if re.search(r"^your_turn\(", cell.source, re.MULTILINE))


def first_task(cells):
    """Return the indices of the cell and of the check of an exercise's first task."""
    ids = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in cells]
    return ids.index(EXERCISE.to_do[0]), ids.index(f"{EXERCISE.to_do[0]}-check")


def right_answer():
    task = (EXERCISE.assignment, EXERCISE.to_do[0])
    return next(answer.code for answer in ANSWERS if answer.is_right and (answer.assignment, answer.task) == task)


def shown(cell):
    """Return what a cell shows, without what JupyterLab adds to it."""
    return [(output.get("text"), output.get("data"), output.get("evalue")) for output in join_streams(cell.get("outputs", []))]


def assert_ran_as_stored(path, turn):
    """See that a lesson, saved after it was run, shows what the stored one does, but for its first turn."""
    for index, (ran, stored) in enumerate(zip(nbformat.read(path, as_version=4).cells, read(START), strict=True)):
        assert index == turn or shown(ran) == shown(stored), stored.source


def test_what_a_learner_does_is_seen_on_the_front_page_and_reaches_no_test(repository, at_home):
    cells, lesson = read(START), START.path.relative_to(ROOT)
    turn = first_turn(cells)
    at_home.front.get_by_role("link", name=START.label).first.click()
    at_home.ready()
    assert at_home.menus() == ["File", "Edit", "View", "Run", "Kernel", "Tabs", "Settings", "Help"]
    assert at_home.page.get_by_text("Jupyter news").count() == 0
    at_home.cell(turn).locator(".cm-content").click()
    at_home.choose("Run", "Run All Above Selected Cell")
    at_home.press("ControlOrMeta+Enter")
    at_home.shows(turn, "not yet: ")
    at_home.cell(turn).locator(".cm-content").click()
    at_home.write(by_the_way(cells, turn)[turn])
    at_home.press("ControlOrMeta+Enter")
    at_home.shows(turn, DONE)
    at_home.choose("Run", re.compile("^Run Selected Cell and All Below"))
    at_home.ran(len(cells) - 1)
    with at_home.page.expect_response(lambda response: response.request.method == "PUT") as saved:
        at_home.press("ControlOrMeta+s")
    assert saved.value.ok
    assert_ran_as_stored(repository / "my-course" / lesson, turn)
    at_home.page.locator(".lm-TabBar-tabLabel", has_text="README.md").click()
    at_home.front.get_by_text(f"1 of {len(START.to_do)} turns").wait_for()
    assert (repository / "my-course/progress.txt").read_text() == f"{START.to_do[0]}\n"
    assert subprocess.check_output(["git", "status", "--porcelain"], cwd=repository, text=True) == ""
    subprocess.run([repository / ".venv/bin/python", "-m", "pytest", "-q", "--nbval", lesson], cwd=repository, check=True)
    assert subprocess.check_output(["git", "status", "--porcelain"], cwd=repository, text=True) == ""


def test_a_lesson_and_an_exercise_can_be_done_without_a_mouse(at_home):
    cells = read(START)
    turn, end = first_turn(cells), len(cells) - 1
    at_home.tab_to(START.label)
    at_home.press("Enter")
    at_home.ready()
    at_home.run(cells, 0, turn + 1)
    at_home.shows(turn, "not yet: ")
    at_home.press("ArrowUp")
    at_home.press("Enter")
    at_home.write(by_the_way(cells, turn)[turn])
    at_home.run(cells, turn, end)
    at_home.shows(turn, DONE)
    at_home.press("ControlOrMeta+Enter")
    at_home.ran(end)
    at_home.press("ArrowUp")
    at_home.tab_to("Map")
    at_home.press("Enter")
    at_home.front.get_by_text(f"1 of {len(START.to_do)} turns").wait_for()

    cells = read(EXERCISE)
    task, check = first_task(cells)
    at_home.tab_to(EXERCISE.label)
    at_home.press("Enter")
    at_home.ready()
    at_home.run(cells, 0, task)
    at_home.press("Enter")
    at_home.write(right_answer())
    at_home.run(cells, task, check + 1)
    at_home.shows(check, "All visible checks passed.")
    at_home.run(cells, check + 1, len(cells) - 1)
    at_home.tab_to("Map")
    at_home.press("Enter")
    at_home.front.get_by_text(f"1 of {len(EXERCISE.to_do)} tasks").wait_for()
