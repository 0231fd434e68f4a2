"""The form of an exercise, as its notebook is stored: what a program can check of "How an exercise is written"."""

import ast
import builtins
import dis
import re
import types
from pathlib import Path

import nbformat
import pytest
from course import lessons
from helpers import UNIT
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
ENTRY_CHECK = "00_entry_check"  # whose four tasks are all warm-ups
EXERCISES = [path for path in sorted(ROOT.glob("exercises/*/*.ipynb")) if path.parent.name != ENTRY_CHECK]


class Exercise(lessons.Exercise):
    """An exercise as learners get it; `code` are its code cells, by their names."""

    def __init__(self, path):
        super().__init__(path)
        self.names = [task.name for task in self.tasks]
        self.code = {cell.grade_id or "end": cell.source for cell in self.cells if cell.kind == "code"}

    def texts(self):
        """Return {task: the Markdown cell that asks for it}."""
        texts = [cell.source for cell in self.cells if re.search(r"^## ", cell.source) and cell.kind == "markdown"]
        return dict(zip(self.names, texts, strict=True))

    def given(self):
        """Return {name: source} of the code that a learner has not written and, as it is folded, does not read."""
        return {
            cell.grade_id: cell.source
            for cell in self.cells
            if cell.folded and cell.metadata.get("nbgrader", {}).get("locked") and cell.grade_id not in ("start", "how-far")
        }


@pytest.fixture(params=EXERCISES, ids=lambda path: path.stem)
def exercise(request):
    return Exercise(request.param)


def compiled(source):
    return compile(source, "cell", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def bound(source):
    """Return the names that a cell gives to something."""
    return stored(compiled(source))


def used(code):
    """Return the global names that code uses, that of its functions too."""
    names = {step.argval for step in dis.get_instructions(code) if step.opname in ("LOAD_NAME", "LOAD_GLOBAL")}
    inner = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    return names.union(*(used(one) - stored(one) for one in inner))


def stored(code):
    """Return the names to which code gives a value, that are no variables of a function: those of a class."""
    return {step.argval for step in dis.get_instructions(code) if step.opname in ("STORE_NAME", "STORE_GLOBAL")}


def visible_checks(source):
    calls = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return sum(isinstance(function, ast.Name) and function.id == "check" for function in calls)


def test_it_begins_with_a_warm_up_and_has_one_hard_task_each_with_its_minutes(exercise):
    kinds = [task.kind for task in exercise.tasks]
    assert kinds[0] == "Warm-up" and kinds.count("Warm-up") == kinds.count("Hard") == 1, kinds
    assert len(re.findall(r"^## ", "\n".join(cell.source for cell in exercise.cells), re.MULTILINE)) == len(kinds)


def test_its_warm_up_is_the_shortest_task_and_its_hard_one_the_longest(exercise):
    minutes = {task.kind: task.minutes for task in exercise.tasks}
    assert minutes["Warm-up"] == min(task.minutes for task in exercise.tasks) <= 5
    assert minutes["Hard"] == max(task.minutes for task in exercise.tasks)
    assert exercise.tasks[0].points == min(task.points for task in exercise.tasks) <= 2


def test_its_opening_tells_how_many_tasks_there_are_and_how_long_they_take(exercise):
    assert f"{len(exercise.tasks)} tasks, about {exercise.minutes} minutes" in exercise.cells[0].source


def test_each_task_is_a_text_a_cell_to_write_in_and_a_check(exercise):
    code = [name for name in exercise.code if "given" not in name]
    for name, text in exercise.texts().items():
        assert "**Done when**" in text, name
        assert code.index(f"{name}-check") == code.index(name) + 1
        assert "raise checks.NotWritten" in exercise.code[name]
        assert re.search(rf"^async def _check_{name}\(check\):", exercise.code[f"{name}-check"], re.MULTILINE)


def test_there_are_as_many_checks_that_a_learner_sees_as_clauses_of_what_is_asked(exercise):
    for name, text in exercise.texts().items():
        clauses = re.split(r"; |\n- ", text.partition("**Done when**")[2].strip())
        assert visible_checks(exercise.code[f"{name}-check"]) >= len(list(filter(None, clauses))), name


def test_hidden_tests_are_fewer_than_what_is_seen_and_come_last():
    for path in EXERCISES:
        [solution] = ROOT.glob(f"solutions/{path.parent.name}/*.ipynb")
        seen, whole = Exercise(path), {cell.grade_id: cell.source for cell in lessons.Exercise(solution).cells}
        for name in seen.names:
            check = f"{name}-check"
            visible = visible_checks(seen.code[check])
            assert visible_checks(whole[check]) - visible <= visible, name
            after = whole[check].partition("### END HIDDEN TESTS")[2]
            assert not after or after.split() == ["await", f"_check_{name}()"], name


def test_what_is_given_takes_no_name_that_a_learner_would_choose(exercise):
    told = re.findall(r"\w+", "\n".join(cell.source for cell in exercise.cells if cell.kind == "markdown"))
    names = set().union(*map(bound, exercise.given().values()))
    assert {name for name in names if not name.startswith("_") and name not in told} == set()


def test_what_is_given_uses_what_the_first_cell_has_and_what_the_learner_was_asked_for(exercise):
    there = bound(exercise.code["start"]) | set(dir(builtins)) | {"__name__"}
    asked = set().union(*(bound(exercise.code[name]) for name in exercise.names))
    given = set().union(*map(bound, exercise.given().values()))
    names = set().union(*(used(compiled(source)) for source in exercise.given().values()))
    assert names - there - asked - given == set()


def test_what_is_given_does_without_names_that_have_two_meanings(exercise):
    # As after `import redis.asyncio as redis` and `from time import time`, which are what a learner may well write.
    names = set().union(*(used(compiled(source)) for source in exercise.given().values()))
    assert names & {"redis", "time"} == set()


def test_at_its_end_it_says_how_far_one_is(exercise):
    text, how_far, end, _ = exercise.cells[-4:]
    assert text.kind == "markdown"
    assert ast.literal_eval(how_far.source.removeprefix("checks.how_far")) == tuple(exercise.names)
    assert how_far.grade_id == "how-far" and how_far.metadata["nbgrader"]["locked"] and not how_far.metadata["nbgrader"]["grade"]
    assert re.fullmatch(r"(\w+\.stop\(\)\n?)+", end.source)


def test_what_is_given_is_short_in_all():
    given = [source for path in EXERCISES for name, source in Exercise(path).given().items() if not name.endswith("-check")]
    assert sum(len(source.splitlines()) for source in given) <= 175 * len(EXERCISES)


def test_no_two_tasks_have_the_same_name():
    names = [name for path in EXERCISES for name in Exercise(path).names]
    assert len(names) == len(set(names))


def test_an_untouched_exercise_runs_to_its_end_and_says_what_is_next(exercise, tmp_path, monkeypatch):
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    notebook = nbformat.read(exercise.path, as_version=4)
    client = NotebookClient(notebook, timeout=int(30 * UNIT), resources={"metadata": {"path": tmp_path}})
    client.execute()  # which raises, where a cell does
    [said] = next(cell.outputs for cell in notebook.cells if "checks.how_far" in cell.source)
    assert said.text == f"0 of {len(exercise.names)} done, next: {exercise.names[0]}\n"
