"""The course as data, the links between its notebooks, a learner's copy, its front page, and what is done."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from helpers import UNIT

from course import links, page, progress
from course.copy import NotACopy, bring_up_to_date
from course.lessons import ROOT, Lesson, exercises, lessons, lessons_and_exercises

# The course as it is


def test_no_two_turns_or_tasks_have_the_same_name():
    names = [name for one in [*lessons(), *exercises()] for name in one.to_do]
    assert [name for name in names if names.count(name) > 1] == []


def test_each_exercise_has_its_lesson():
    numbers = [lesson.number for lesson in lessons()]
    assert [exercise for exercise in exercises() if exercise.number not in numbers] == []


@pytest.mark.parametrize("path", links.lines(), ids=lambda path: path.stem)
def test_each_notebook_has_its_links_below_the_title_and_at_the_end(path):
    texts = [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"]
    line = links.lines()[path]
    wanted = f"expected the line of `python -m course.links` in {path.name}"
    assert texts[0].splitlines()[1:3] == ["", line] and texts[-1].splitlines()[-1] == line, wanted


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.path.stem)
def test_the_readme_has_each_lesson_with_its_title_its_link_and_its_minutes(lesson):
    row = links.row(lesson)
    assert row in (ROOT / "README.md").read_text(), f"expected in README.md, as `python -m course.links` writes it: {row}"


# The line of links


@pytest.fixture
def course(tmp_path):
    """A small course: a lesson with two turns, one with none, a project beside them, and an exercise of two tasks."""
    root = tmp_path / "작은 course"
    shutil.copytree(ROOT / "course", root / "course")
    write(
        root / "notebooks/00_start.ipynb",
        "# 00 Start\n\nRead 01.",
        "**Your turn: a room** (3 minutes). Do it.",
        "**Your turn: a hall** (2 minutes). Do it.",
    )
    write(root / "notebooks/02_types.ipynb", "# 02 Types\n\nRead 00.", "## When you need it: maps\n\nMaps are " + "long " * 600)
    write(root / "solutions/02_types/exercise_02.ipynb", *EXERCISE)
    write(root / "exercises/02_types/exercise_02.ipynb", *EXERCISE)
    (root / "notebooks/blog").mkdir()
    (root / "notebooks/blog/manage.py").write_text("print('blog')\n")
    (root / "README.md").write_text("# The course\n")
    return root


EXERCISE = (
    "# Exercise 02: types\n\nTwo tasks.",
    "## Warm-up: likes (5 minutes)\n\nCount them.",
    "like-check",
    "## Baskets (10 minutes)\n\nFill them.",
    "basket-check",
)


END = "print('bye')"


def write(path, *sources):
    """Write a notebook: texts are Markdown, but `…-check` is the check of a task; at the end stands a cell that was run."""
    cells = []
    for number, source in enumerate([*sources, END]):
        if source.endswith("-check"):
            cell = nbformat.v4.new_code_cell("check()", metadata={"nbgrader": {"grade": True, "grade_id": source, "points": 2}})
        elif source == END:
            cell = nbformat.v4.new_code_cell(source, outputs=[nbformat.v4.new_output("stream", text="bye\n")])
        else:
            cell = nbformat.v4.new_markdown_cell(source)
        cell.id = f"cell-{number}"
        cells.append(cell)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)


def texts(path):
    return [cell.source for cell in nbformat.read(path, as_version=4).cells]


def test_a_lesson_gets_its_links_once_and_new_ones_in_their_place(course):
    path = course / "notebooks/00_start.ipynb"
    line = "[Map](../README.md) · next: [02 Types](02_types.ipynb)"
    assert links.write_into(path, course)
    assert not links.write_into(path, course)
    opening, _, end, _ = texts(path)
    assert opening == f"# 00 Start\n\n{line}\n\nRead 01."
    assert end == f"**Your turn: a hall** (2 minutes). Do it.\n\n{line}"
    write(course / "notebooks/01_sockets.ipynb", "# 01 Sockets", "More.")
    assert links.write_into(path, course)
    assert texts(path)[0] == opening.replace("[02 Types](02_types.ipynb)", "[01 Sockets](01_sockets.ipynb)")


def test_a_lesson_and_its_exercise_lead_to_each_other(course):
    lesson, exercise = course / "notebooks/02_types.ipynb", course / "solutions/02_types/exercise_02.ipynb"
    there = links.write_into(lesson, course) and texts(lesson)[0]
    back = links.write_into(exercise, course) and texts(exercise)[-1]
    assert "before: [00 Start](00_start.ipynb) · [Exercise 02](../exercises/02_types/exercise_02.ipynb)" in there
    assert back == "[Map](../../README.md) · lesson: [02 Types](../../notebooks/02_types.ipynb)"


def test_links_are_no_part_of_what_a_lesson_says(course):
    before = Lesson(course / "notebooks/02_types.ipynb")
    links.write_into(before.path, course)
    after = Lesson(before.path)
    assert [section.minutes for section in after.sections] == [section.minutes for section in before.sections]


def test_the_rows_of_the_readme_get_new_titles_and_minutes(course):
    readme = course / "README.md"
    readme.write_text("# The course\n\n| [00 Old](notebooks/00_start.ipynb) | 5 | how | it starts |\n| 02 | 5 | other |\n")
    links.write_readme(course)
    assert readme.read_text() == (
        "# The course\n\n| [00 Start](notebooks/00_start.ipynb) | 10 | how | it starts |\n| 02 | 5 | other |\n"
    )


def test_make_notebooks_writes_the_links(course):
    shutil.copytree(ROOT / "tools", course / "tools")
    command = [sys.executable, "tools/execute_notebooks.py", "notebooks/00_start.ipynb"]
    subprocess.run(command, cwd=course, env=os.environ | {"PYTHONPATH": str(course)}, check=True)
    assert not links.write_into(course / "notebooks/00_start.ipynb", course)


# A copy


@pytest.fixture
def copy(course, tmp_path):
    return bring_up_to_date(tmp_path / "my-course", course)


def read(copy):
    """Return what is in a copy: {path: content}, without what it keeps for itself."""
    files = {path.relative_to(copy).as_posix(): path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    return {path: content for path, content in files.items() if not path.startswith(".")}


def new_edition(course, *paths):
    """Change the files of a course as those who write it do; return how each ends now."""
    for path in paths or ("notebooks/00_start.ipynb", "exercises/02_types/exercise_02.ipynb", "notebooks/blog/manage.py"):
        change(course / path, "a newer edition")


def change(path, words):
    """Add words to a file: to the last text of a notebook, as JupyterLab would save it, with metadata of its own."""
    if path.suffix != ".ipynb":
        return path.write_text(f"{path.read_text()}# {words}\n")
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[-2].source += f"\n\n{words}"
    notebook.metadata.widgets = {}
    nbformat.write(notebook, path)


def test_a_copy_mirrors_the_course(copy, course):
    assert sorted(read(copy)) == [
        "README.md",
        "exercises/02_types/exercise_02.ipynb",
        "notebooks/00_start.ipynb",
        "notebooks/02_types.ipynb",
        "notebooks/blog/manage.py",
        "progress.txt",
    ]
    assert (copy / "notebooks/blog/manage.py").read_text() == "print('blog')\n"


def test_a_lesson_in_a_copy_has_no_outputs(copy, course):
    stored = nbformat.read(course / "notebooks/00_start.ipynb", as_version=4)
    given = nbformat.read(copy / "notebooks/00_start.ipynb", as_version=4)
    assert [cell.source for cell in given.cells] == [cell.source for cell in stored.cells]
    assert stored.cells[-1].outputs != [] and given.cells[-1].outputs == []


def test_what_is_not_touched_is_brought_up_to_date(copy, course):
    new_edition(course)
    bring_up_to_date(copy, course)
    files = read(copy)
    newer = [path for path, content in files.items() if b"a newer edition" in content]
    assert sorted(newer) == ["exercises/02_types/exercise_02.ipynb", "notebooks/00_start.ipynb", "notebooks/blog/manage.py"]
    assert b"Newer editions" not in files["README.md"]


def test_a_notebook_that_was_only_opened_and_saved_is_not_touched(copy, course):
    path = copy / "notebooks/00_start.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata.language_info = {"name": "python", "version": "3.13.1"}
    notebook.cells[0].metadata.scrolled = True
    path.write_text(json.dumps(notebook))
    new_edition(course, "notebooks/00_start.ipynb")
    bring_up_to_date(copy, course)
    assert "a newer edition" in path.read_text()


@pytest.mark.parametrize("path", ["notebooks/00_start.ipynb", "exercises/02_types/exercise_02.ipynb", "notebooks/blog/manage.py"])
def test_what_a_learner_has_changed_stays_and_the_front_page_names_the_newer_edition(copy, course, path):
    change(copy / path, "my words")
    mine = (copy / path).read_bytes()
    bring_up_to_date(copy, course)
    assert "Newer editions" not in (copy / "README.md").read_text()
    new_edition(course)
    for _ in range(2):  # two updates in a row
        bring_up_to_date(copy, course)
        assert (copy / path).read_bytes() == mine
        assert f"- [{path}]({path})" in (copy / "README.md").read_text()


def test_what_a_learner_has_only_run_stays_too(copy, course):
    path = copy / "notebooks/02_types.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[-1].outputs = [nbformat.v4.new_output("stream", text="42\n")]
    nbformat.write(notebook, path)
    new_edition(course, "notebooks/02_types.ipynb")
    bring_up_to_date(copy, course)
    assert "42" in path.read_text() and "newer" not in path.read_text()


@pytest.mark.parametrize("how", ["deleted", "renamed"])
def test_who_deletes_or_renames_theirs_gets_the_newer_edition(copy, course, how):
    path, mine = copy / "notebooks/00_start.ipynb", copy / "notebooks/00_mine.ipynb"
    change(path, "my words")
    new_edition(course)
    bring_up_to_date(copy, course)
    path.rename(mine)
    if how == "deleted":
        mine.unlink()
    bring_up_to_date(copy, course)
    assert "a newer edition" in path.read_text() and "my words" not in path.read_text()
    assert "Newer editions" not in (copy / "README.md").read_text()
    assert how == "deleted" or "my words" in mine.read_text()


def test_a_renamed_folder_stays_and_what_was_in_it_is_given_again(copy, course):
    change(copy / "exercises/02_types/exercise_02.ipynb", "my words")
    (copy / "exercises/02_types").rename(copy / "exercises/mine")
    bring_up_to_date(copy, course)
    assert "my words" in (copy / "exercises/mine/exercise_02.ipynb").read_text()
    assert "my words" not in (copy / "exercises/02_types/exercise_02.ipynb").read_text()


def test_a_copy_that_was_renamed_is_a_copy_as_before(copy, course):
    change(copy / "notebooks/00_start.ipynb", "my words")
    copy = copy.rename(copy.with_name("채널"))
    new_edition(course)
    bring_up_to_date(copy, course)
    assert "my words" in (copy / "notebooks/00_start.ipynb").read_text()
    assert "a newer edition" in (copy / "notebooks/blog/manage.py").read_text()


def test_a_notebook_that_is_broken_is_the_learners(copy, course):
    path = copy / "notebooks/00_start.ipynb"
    path.write_text("<<<<<<<")
    new_edition(course)
    bring_up_to_date(copy, course)
    assert path.read_text() == "<<<<<<<"


def test_a_copy_whose_notes_about_editions_are_broken_loses_nothing(copy, course):
    change(copy / "notebooks/00_start.ipynb", "my words")
    (copy / progress.EDITIONS).write_text("[")
    new_edition(course)
    before = read(copy)
    bring_up_to_date(copy, course)
    after = read(copy)
    assert {path for path in before if before[path] != after[path]} == {"README.md"}


# A copy that cannot be written


@pytest.fixture
def disk():
    """A small disk of the test's own, which can be made one that only reads."""
    path = Path("/tmp") / f"course-{os.getpid()}"
    path.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", path], capture_output=True).returncode:
        path.rmdir()
        pytest.skip("mounting a tmpfs needs root")
    yield path
    subprocess.run(["umount", path], check=True)
    path.rmdir()


def run(folder, course):
    """Do what `make lab` does first; return the exit status and what is said on stderr."""
    command = [sys.executable, "-m", "course", str(folder)]
    done = subprocess.run(command, cwd=course, env=os.environ | {"PYTHONPATH": str(course)}, capture_output=True, text=True)
    return done.returncode, done.stderr


def fill(disk):
    with open(disk / "filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
        while True:
            filler.write(bytes(4096))


def test_a_full_disk_is_said_in_a_sentence_and_nothing_is_lost(disk, course):
    copy = bring_up_to_date(disk / "my-course", course)
    change(copy / "notebooks/00_start.ipynb", "my words")
    new_edition(course)
    before = read(copy)
    fill(disk)
    status, said = run(copy, course)
    assert status == 1
    assert re.fullmatch(r"The copy .* could not be brought up to date: No space left on device.* Nothing in it was lost\.\n", said)
    assert read(copy) == before and list(copy.rglob(".new-*")) == []
    (disk / "filler").unlink()
    assert run(copy, course) == (0, "")
    assert "my words" in (copy / "notebooks/00_start.ipynb").read_text()
    assert "a newer edition" in (copy / "notebooks/blog/manage.py").read_text()


def test_a_copy_that_was_cut_short_is_made_whole(disk, course):
    fill(disk)
    (disk / "filler").open("r+b").truncate((disk / "filler").stat().st_size - 12_000)
    assert run(disk / "my-course", course)[0] == 1
    (disk / "filler").unlink()
    assert run(disk / "my-course", course) == (0, "")
    assert "notebooks/blog/manage.py" in read(disk / "my-course")


def test_a_disk_that_only_reads_is_said_in_a_sentence(disk, course):
    copy = bring_up_to_date(disk / "my-course", course)
    before = read(copy)
    new_edition(course)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    status, said = run(copy, course)
    assert (status, said.count("\n")) == (1, 1) and "Read-only file system" in said
    assert read(copy) == before


def test_a_folder_without_permission_to_write_is_said_in_a_sentence(copy, course):
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    copy.chmod(0o500)
    status, said = run(copy, course)
    copy.chmod(0o700)
    assert (status, said.count("\n")) == (1, 1) and "Permission denied" in said


def test_somebody_elses_folder_or_file_is_refused_in_a_sentence(tmp_path, course):
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "file", tmp_path / "folder/thesis.txt"):
        path.write_text("mine")
    for path, what in ((tmp_path / "file", "is a file"), (tmp_path / "folder", "is no copy of the course")):
        status, said = run(path, course)
        assert (status, said.count("\n")) == (1, 1) and what in said
    assert [path.name for path in (tmp_path / "folder").iterdir()] == ["thesis.txt"]
    with pytest.raises(NotACopy):
        bring_up_to_date(tmp_path / "folder", course)


def test_an_empty_folder_becomes_a_copy(tmp_path, course):
    (tmp_path / "empty").mkdir()
    assert run(tmp_path / "empty", course) == (0, "")


def test_the_command_says_where_the_copy_is(tmp_path, course):
    command, env = [sys.executable, "-m", "course", "내 copy"], os.environ | {"PYTHONPATH": str(course)}
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == (f"Your copy of the course is {tmp_path / '내 copy'}\n", "")
    assert "notebooks/00_start.ipynb" in read(tmp_path / "내 copy")


# The front page


def test_the_front_page_is_a_map_with_minutes_and_what_is_done(course):
    rows = re.findall(r"^\| \[.*", page.front_page({"a room", "like", "basket"}, root=course), re.MULTILINE)
    assert rows == [
        "| [00 Start](notebooks/00_start.ipynb) | 10 | 1 of 2 turns |  |  |  |",
        "| [02 Types](notebooks/02_types.ipynb) | 5 + 5 | 0 of 0 turns "
        "| [Exercise 02](exercises/02_types/exercise_02.ipynb) | 15 | ✓ done, 2 of 2 tasks |",
    ]


@pytest.mark.parametrize(
    "done, said",
    [
        ([], "[00 Start](notebooks/00_start.ipynb), the turn “a room”"),
        (["a room"], "[00 Start](notebooks/00_start.ipynb), the turn “a hall”"),
        (["a room", "a hall"], "[Exercise 02](exercises/02_types/exercise_02.ipynb), the task “like”"),
        (["a room", "basket"], "[Exercise 02](exercises/02_types/exercise_02.ipynb), the task “like”"),
        (["like", "basket"], "[00 Start](notebooks/00_start.ipynb), the turn “a room”"),
    ],
)
def test_what_is_next_is_where_the_learner_is_and_then_what_was_left_out(course, done, said):
    assert f"**Next:** {said}\n" in page.front_page(set(done), root=course)


def test_the_front_page_says_when_all_is_done(course):
    assert "**All is done:**" in page.front_page({"a room", "a hall", "like", "basket"}, root=course)


def test_each_link_of_the_front_page_leads_somewhere_in_the_copy(tmp_path):
    copy = bring_up_to_date(tmp_path / "my-course")
    targets = re.findall(r"\]\((.*?)\)", (copy / "README.md").read_text())
    assert len(targets) > len(lessons_and_exercises())
    assert [target for target in targets if not (copy / target).exists()] == []


# What is done


def do(course, copy, *names):
    """Note in a process that runs in a copy, as a kernel does, that something is done; return the process."""
    call = f"from course import progress; [progress.done(name) for name in {names}]; print(sorted(progress.names()))"
    env = os.environ | {"PYTHONPATH": str(course)}
    return subprocess.Popen([sys.executable, "-c", call], cwd=copy / "notebooks", env=env, stdout=subprocess.PIPE, text=True)


def said(process):
    printed, _ = process.communicate(timeout=20 * UNIT)
    assert process.returncode == 0
    return printed


def front_page(course, *done):
    return page.front_page(set(done), root=course)


def test_what_is_done_is_noted_once_and_is_seen_on_the_front_page(course, copy):
    assert said(do(course, copy, "a room")) == said(do(course, copy, "a room")) == "['a room']\n"
    assert (copy / "progress.txt").read_text() == "a room\n"
    assert (copy / "README.md").read_text() == front_page(course, "a room")


def test_two_notebooks_that_are_done_at_once_lose_nothing(course, copy):
    names = [f"task {number}" for number in range(40)] + ["a room", "like"]
    both = [do(course, copy, *names[start::2], "a hall") for start in (0, 1)]
    for process in both:
        said(process)
    assert sorted((copy / "progress.txt").read_text().splitlines()) == sorted([*names, "a hall"])
    assert (copy / "README.md").read_text() == front_page(course, *names, "a hall")


def test_what_is_done_survives_a_restart_and_an_update(course, copy):
    said(do(course, copy, "a room"))
    bring_up_to_date(copy, course)
    assert said(do(course, copy, "like")) == "['a room', 'like']\n"
    assert (copy / "README.md").read_text() == front_page(course, "a room", "like")


def test_a_newer_edition_is_still_named_when_something_is_done(course, copy):
    change(copy / "notebooks/blog/manage.py", "my words")
    new_edition(course)
    bring_up_to_date(copy, course)
    said(do(course, copy, "a room"))
    assert "- [notebooks/blog/manage.py](" in (copy / "README.md").read_text()


def test_who_deletes_the_file_of_progress_begins_anew(course, copy):
    said(do(course, copy, "a room"))
    (copy / "progress.txt").unlink()
    said(do(course, copy, "a hall"))
    assert (copy / "README.md").read_text() == front_page(course, "a hall")


def test_what_cannot_be_noted_is_said_and_counts_until_the_kernel_ends(disk, course):
    copy = bring_up_to_date(disk / "my-course", course)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    expected = "(Your progress could not be kept in my-course: Read-only file system.)\n['a room']\n"
    assert said(do(course, copy, "a room")) == expected


def test_where_there_is_no_copy_nothing_is_written(course):
    before = sorted(course.rglob("*"))
    assert said(do(course, course, "a room")) == "['a room']\n"
    assert [path for path in sorted(course.rglob("*")) if path not in before and "__pycache__" not in path.parts] == []
