"""The bank of answers to the exercises: what people write, right or wrong, and what they are told.

A file `answers/<assignment>/<task>/<mistake>.py` holds code for the solution cell `<task>`. Above it, in comments, stands
all that the check cell `<task>-check` then shows, and between them an empty line. In these comments

- `…` is anything within a line: what differs between two runs, engines or Pythons;
- `or`, alone on a line, stands between two texts, either of which may be shown.

An answer that has to pass is called `right_….py`, and is nothing but code.
"""

import re
import zlib
from pathlib import Path

FOLDER = Path(__file__).parent / "answers"
KINDS = (" raised ", "did not end", " died ")  # of failures, in the words of a check; all others are of what is not equal


class Answer:
    """An answer: the `code`, and what it is `told`."""

    def __init__(self, path):
        self.path = path
        self.assignment, self.task, mistake = path.with_suffix("").parts[-3:]
        self.name = f"{self.assignment}/{self.task}/{mistake}"
        self.is_right = mistake.startswith("right_")
        self.chance = zlib.crc32(self.name.encode())  # a number that has nothing to do with its place among the others
        head, self.code = re.fullmatch(r"((?:#.*\n)*)\n?((?s:.*))", path.read_text()).groups()
        self.told = re.sub("^# ?", "", head, flags=re.MULTILINE).rstrip("\n")

    @property
    def kind(self):
        """What kind of failure it is told of."""
        failure = " ".join(line for line in self.told.splitlines() if line.startswith("✗"))
        return next((kind for kind in KINDS if kind in failure), "unequal")

    def record(self, told):
        """Write what it is told above its code."""
        head = "".join(f"# {line}".rstrip() + "\n" for line in told.splitlines())
        self.path.write_text(f"{head}\n{self.code}")


ANSWERS = [Answer(path) for path in sorted(FOLDER.glob("*/*/*.py"))]


def some():
    """Return the right answers, and of the wrong ones one for each task and kind of failure."""
    by_chance = sorted(ANSWERS, key=lambda answer: answer.chance)
    wrong = {(answer.assignment, answer.task, answer.kind): answer for answer in by_chance if not answer.is_right}
    return [answer for answer in ANSWERS if answer.is_right or answer in wrong.values()]


def fits(line, shown):
    """Tell whether what is shown is this line, in which `…` is anything."""
    return re.fullmatch(".*".join(map(re.escape, line.split("…"))), shown)


def as_told(shown, told):
    """Return what is told if that is shown; else what is shown, with those of its lines that fit as they are told."""
    for text in told.split("\nor\n"):
        lines = text.splitlines()
        said = [one if one in lines else next((line for line in lines if fits(line, one)), one) for one in shown.splitlines()]
        if said == lines:
            return told
    return "\n".join(said)
