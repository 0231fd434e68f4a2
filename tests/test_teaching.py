"""What TEACHING.md and RUBRIC.md say of lessons and exercises: sections, tasks, points and checks are theirs."""

import re

import bank
import nbformat
import pytest
from course.lessons import ROOT, exercises, lessons

LESSONS = {lesson.number: lesson for lesson in lessons()}
EXERCISES = {exercise.number: exercise for exercise in exercises()}
TAUGHT = sorted(EXERCISES.keys() - {"00"})  # 00 is the entry check, which has no rubric


def parts(name, heading):
    """Return the parts of a page that begin with such a heading: {number of the lesson: text}."""
    pieces = re.split(r"^## ", (ROOT / name).read_text(), flags=re.MULTILINE)
    return {found[1]: piece for piece in pieces if (found := re.match(rf"{heading} (\d\d)\b", piece))}


PLANS = parts("TEACHING.md", "Lesson")
RUBRICS = parts("RUBRIC.md", "Exercise")


def table(text, first):
    """Return the rows of the table whose first column is called that, each a list of cells."""
    [rows] = re.findall(rf"^\| {first} \|.*\n\|[ :|-]+\n((?:\|.*\n?)+)", text, re.MULTILINE)
    return [[cell.strip() for cell in re.split(r" ?\| ?", row)[1:-1]] for row in rows.splitlines()]


def code(text):
    return re.findall(r"`([^`]+)`", text)


def minutes(cells):
    return sum(int(cell) for cell in cells if cell != "–")


def test_each_lesson_has_a_plan_and_each_exercise_a_rubric():
    assert sorted(PLANS) == sorted(LESSONS)
    assert sorted(RUBRICS) == TAUGHT
    for number, plan in PLANS.items():
        assert plan.startswith(f"Lesson {number}: {LESSONS[number].title}\n")


@pytest.mark.parametrize("number", sorted(PLANS))
def test_a_plan_has_the_sections_of_its_lesson_in_order_and_then_tasks_of_its_exercise(number):
    rows = [row[0] for row in table(PLANS[number], "section") if not row[0].startswith("*")]
    core = [section.title for section in LESSONS[number].sections if section.title and section.is_core]
    assert rows[: len(core)] == core
    tasks = [task.name for task in EXERCISES[number].tasks] if number in TAUGHT else []
    in_class = [name for row in rows[len(core) :] for name in code(row)]
    assert in_class == [name for name in tasks if name in in_class]
    assert bool(in_class) == bool(tasks)


@pytest.mark.parametrize("number", sorted(PLANS))
def test_a_plan_takes_two_hours_or_one(number):
    _, two_hours, one_hour, *_ = zip(*table(PLANS[number], "section"))
    assert (minutes(two_hours), minutes(one_hour)) == (120, 60)


@pytest.mark.parametrize("number", sorted(PLANS))
def test_turns_that_a_plan_names_and_where_a_belief_is_met_are_in_the_lesson(number):
    sections = [section.title for section in LESSONS[number].sections]
    assert [row[2] for row in table(PLANS[number], "many believe") if row[2] not in sections] == []
    known = {turn.name for turn in LESSONS[number].turns} | set(sections)
    talk = "\n".join(row[3] for row in table(PLANS[number], "section"))
    named = re.findall(r"(?<![*“])\*([^*]+)\*(?!\*)", re.sub("“.*?”", "", talk))
    assert [name for name in named if name not in known] == []


def test_the_entry_check_is_told_task_by_task():
    told = [name for row in table((ROOT / "TEACHING.md").read_text(), "task") for name in code(row[0])]
    assert told == [task.name for task in EXERCISES["00"].tasks]


@pytest.mark.parametrize("number", TAUGHT)
def test_a_rubric_has_the_tasks_of_its_exercise_with_their_points(number):
    told = re.findall(r"^### `(\w+)` \((\d+) points?\)$", RUBRICS[number], re.MULTILINE)
    assert told == [(task.name, str(task.points)) for task in EXERCISES[number].tasks]


def rubric_rows():
    for number, rubric in RUBRICS.items():
        for piece in re.split(r"^### ", rubric, flags=re.MULTILINE)[1:]:
            for row in table(piece, "done when"):
                yield number, code(piece)[0], row


def test_a_line_that_a_rubric_names_is_one_of_the_check():
    lacking = []
    for number, task, row in rubric_rows():
        solution = ROOT / "solutions" / EXERCISES[number].path.relative_to(ROOT / "exercises")
        shown = lines_of_check(solution, task)
        lacking += [(task, line) for line in code(row[3]) if not any(line in one for one in shown)]
    assert lacking == []


def lines_of_check(solution, task):
    """Return the lines that the check of a task shows where all is well."""
    [check] = [cell for cell in nbformat.read(solution, as_version=4).cells if cell.metadata.get("nbgrader", {}).get("grade_id") == f"{task}-check"]
    return [line for output in check.outputs for line in output.get("data", {}).get("text/plain", "").splitlines()]


def test_a_wrong_answer_that_a_rubric_names_is_in_the_bank():
    there = {(answer.assignment[:2], answer.task, answer.path.stem) for answer in bank.ANSWERS if not answer.is_right}
    named = [
        (number, task, name)
        for number, task, row in rubric_rows() for name in code(row[2]) if re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+|pickle", name)
    ]
    assert [one for one in named if one not in there] == []
