"""The line of links in each lesson and exercise: to the map, to its neighbours, and to each other.

    python -m course.links

writes it into each, below the title and at the end, and each lesson's title and minutes into README.md. `make notebooks`
writes it into those that it executes, and `make exercises` takes it on. The links hold in the repository and in a
learner's copy alike, where the map is the front page.
"""

import json
import os
import re
from pathlib import Path

from course.lessons import LINKS, ROOT, dumps, lessons, lessons_and_exercises


def write_into(path, root=ROOT):
    """Write its line into a lesson or a solution, where it lacks it; tell whether it did."""
    path, of_course = Path(path).resolve(), {one.resolve(): line for one, line in lines(root).items()}
    if path not in of_course:
        return False
    before = path.read_text("utf-8")
    after = dumps(_put(json.loads(before), of_course[path]))
    if after != before:
        path.write_text(after, "utf-8")
    return after != before


def row(lesson, root=ROOT):
    """Return how the row of a lesson in README.md begins; what there is to see, is told by hand."""
    return f"| [{lesson.label}]({lesson.path.relative_to(root).as_posix()}) | {lesson.minutes} |"


def write_readme(root=ROOT):
    """Write titles and minutes into the rows that README.md has."""
    text = (root / "README.md").read_text("utf-8")
    for lesson in lessons(root):
        text = re.sub(rf"^\| \[[^|]*/{re.escape(lesson.path.name)}\) \|[^|]*\|", row(lesson, root), text, flags=re.MULTILINE)
    (root / "README.md").write_text(text, "utf-8")


def lines(root=ROOT):
    """Return the line of each lesson and each solution: {path: line}."""
    course, found = lessons_and_exercises(root), {}
    befores, afters = [None, *(lesson for lesson, _ in course)], [*(lesson for lesson, _ in course[1:]), None]
    for (lesson, exercise), before, after in zip(course, befores, afters):
        found[lesson.path] = _line(lesson.path, root, ("before: ", before), ("next: ", after), ("", exercise))
        if exercise:
            solution = root / "solutions" / exercise.path.relative_to(root / "exercises")
            found[solution] = _line(solution, root, ("lesson: ", lesson), ("next: ", after))
    return found


def _line(path, root, *others):
    def link(words, target):
        return f"[{words}]({os.path.relpath(target, path.parent)})"

    links = [said + link(one.label, one.path) for said, one in others if one]
    return " · ".join([link("Map", root / "README.md"), *links])


def _put(notebook, line):
    """Put the line below the title of a notebook, and at its end, in place of the one that it had."""
    cells = notebook["cells"]
    for cell in cells:
        if cell["cell_type"] == "markdown" and LINKS.search(text := "".join(cell["source"])):
            _set(cell, LINKS.sub("", text).replace("\n\n\n", "\n\n").strip())
    cells[:] = [cell for cell in cells if "".join(cell["source"]) or cell["cell_type"] == "code"]
    title, _, rest = "".join(cells[0]["source"]).partition("\n")
    _set(cells[0], f"{title}\n\n{line}\n\n{rest.strip()}".strip())
    if cells[-2]["cell_type"] != "markdown":  # a lesson says how to go on, and then stops its lab; an exercise just ends
        cells.append({"cell_type": "markdown", "id": "links", "metadata": {}, "source": ""})
    last = cells[-2] if cells[-2]["cell_type"] == "markdown" else cells[-1]
    _set(last, f"{''.join(last['source'])}\n\n{line}".strip())
    return notebook


def _set(cell, text):
    cell["source"] = text.splitlines(keepends=True)


if __name__ == "__main__":
    for path in lines():
        if write_into(path):
            print(path.relative_to(ROOT))
    write_readme()
