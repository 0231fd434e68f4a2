"""The course as data, read from its notebooks: lessons and exercises in order, sections, minutes, points."""

import json
import math
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parent.parent

WORDS, LINES = 130, 9  # that are read in a minute
PREDICTION = 1  # minute

LINKS = re.compile(r"^\[Map\]\([./]+README\.md\).*$", re.MULTILINE)  # the line that `links` writes

_TURN = re.compile(r"\*\*Your turn: (.+?)\*\* \((\d+) minutes?\)\.?")
_NOT_READ = re.compile(  # what belongs to a turn, whose minutes are stated, and what nobody sees
    r"\*\*Your turn: (?s:.*)\Z|<details><summary>(?:A hint|One way to do it)</summary>(?s:.*?)</details>|<!--(?s:.*?)-->"
)
_LINK_TARGET = re.compile(r"(?<=\])\([^)\s]*\)")
_TASK = re.compile(r"^## (?:(Warm-up|Hard): )?(.+) \((\d+) minutes\)$", re.MULTILINE)
_OPTIONAL = "When you need it: "


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook: its `kind` ("markdown" or "code"), source and metadata."""

    kind: str
    source: str
    metadata: dict

    @property
    def folded(self):
        return self.metadata.get("jupyter", {}).get("source_hidden", False)

    @property
    def grade_id(self):
        return self.metadata.get("nbgrader", {}).get("grade_id", "")


@dataclass(frozen=True)
class Turn:
    """A *Your turn* of a lesson."""

    name: str
    minutes: int


@dataclass(frozen=True)
class Section:
    """A section of a lesson, from one heading to the next; that of the opening has no title."""

    title: str
    cells: list

    @property
    def is_core(self):
        return not self.title.startswith(_OPTIONAL)

    @cached_property
    def turns(self):
        return [Turn(name, int(minutes)) for cell in self.cells for name, minutes in _TURN.findall(cell.source)]

    @cached_property
    def minutes(self):
        """How long it takes, a float: reading, guessing, and the stated minutes of each turn."""
        texts = [_NOT_READ.sub("", cell.source) for cell in self.cells if cell.kind == "markdown"]
        words = sum(len(_LINK_TARGET.sub("", text).split()) for text in texts)
        lines = sum(_lines(cell) for cell in self.cells if cell.kind == "code")
        guesses = sum(text.count("**Predict.**") for text in texts)
        return words / WORDS + lines / LINES + guesses * PREDICTION + sum(turn.minutes for turn in self.turns)


def _lines(cell):
    """Return how many lines of a code cell a learner reads before they go on."""
    if cell.folded or "your_turn(" in cell.source or cell.source.startswith("guess = ..."):
        return 0
    return sum(bool(line.strip()) for line in cell.source.splitlines())


class Notebook:
    """A notebook of the course: its path, number ("02") and title, as the first heading has them."""

    def __init__(self, path):
        self.path = Path(path)
        cells = json.loads(self.path.read_text("utf-8"))["cells"]
        self.cells = [Cell(cell["cell_type"], LINKS.sub("", "".join(cell["source"])), cell["metadata"]) for cell in cells]
        heading = self.cells[0].source.partition("\n")[0]
        self.number, self.title = re.fullmatch(r"# (?:Exercise )?(\d\d):? (.+)", heading).groups()

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.title}>"


class Lesson(Notebook):
    """A lesson: sections, turns, and how long its core takes."""

    unit = "turn"  # what there is to do

    @property
    def label(self):
        return f"{self.number} {self.title}"

    @property
    def to_do(self):
        return [turn.name for turn in self.turns]

    @cached_property
    def sections(self):
        found = [("", [])]
        for cell in self.cells:
            parts = re.split(r"^(?=## )", cell.source, flags=re.MULTILINE) if cell.kind == "markdown" else [cell.source]
            for part in filter(None, parts):
                if cell.kind == "markdown" and part.startswith("## "):
                    found.append((part.partition("\n")[0].removeprefix("## "), []))
                found[-1][1].append(Cell(cell.kind, part, cell.metadata))
        return [Section(title, cells) for title, cells in found]

    @property
    def turns(self):
        return [turn for section in self.sections for turn in section.turns]

    @property
    def minutes(self):
        """The minutes of the core, rounded up to the next 5."""
        return up_to_five(sum(section.minutes for section in self.sections if section.is_core))


@dataclass(frozen=True)
class Task:
    """A task of an exercise; its `kind` is "Warm-up", "Hard" or ""."""

    name: str
    kind: str
    title: str
    minutes: int
    points: int


class Exercise(Notebook):
    """An exercise: its tasks and minutes. Its folder is the name of nbgrader's assignment."""

    unit = "task"

    @property
    def label(self):
        return f"Exercise {self.number}"

    @property
    def to_do(self):
        return [task.name for task in self.tasks]

    @property
    def assignment(self):
        return self.path.parent.name

    @cached_property
    def tasks(self):
        headings = [found for cell in self.cells if cell.kind == "markdown" for found in _TASK.findall(cell.source)]
        checks = [cell for cell in self.cells if cell.metadata.get("nbgrader", {}).get("grade")]
        return [
            Task(check.grade_id.removesuffix("-check"), kind, title, int(minutes), int(check.metadata["nbgrader"]["points"]))
            for (kind, title, minutes), check in zip(headings, checks, strict=True)
        ]

    @property
    def minutes(self):
        return sum(task.minutes for task in self.tasks)


def up_to_five(minutes):
    return 5 * math.ceil(minutes / 5)


def lessons(root=ROOT):
    """Return the lessons of the course, in order."""
    return [Lesson(path) for path in sorted(root.glob("notebooks/*.ipynb"))]


def exercises(root=ROOT):
    """Return the exercises of the course, in order, as learners get them."""
    return [Exercise(path) for path in sorted(root.glob("exercises/*/*.ipynb"))]


def lessons_and_exercises(root=ROOT):
    """Return [(lesson, its exercise or None)] in the order of the course."""
    by_number = {exercise.number: exercise for exercise in exercises(root)}
    return [(lesson, by_number.get(lesson.number)) for lesson in lessons(root)]


def dumps(notebook):
    """Return the JSON of a notebook as nbformat writes it."""
    return json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
