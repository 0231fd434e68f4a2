"""The form of a lesson, as its notebook is stored: what a program can check of "How a lesson is written".

A section reaches from one `## ` heading to the next. Digits are results and words are set-up: each
number in the prose of a section, and each value in backticks, has to occur in an output of that
section. Values are what Python prints (`[1, 2]`, `'A'`, `None`), and whatever does not occur in the
lesson's code.
"""

import ast
import re
import statistics
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import nbformat
import pytest
from course import lessons
from execute_notebooks import ANSI

ROOT = Path(__file__).parent.parent
LESSONS = sorted(ROOT.glob("notebooks/*.ipynb"))
SVG = "{http://www.w3.org/2000/svg}"

DETAILS = re.compile(r"<details>.*?</details>", re.DOTALL)
TABLE = re.compile(r"^\|.*", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(`+)(.+?)\1", re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\([^)]*\)")
HEADING = re.compile(r"^#+ +(.*)", re.MULTILINE)

ANSWER = re.compile(r"<details><summary>Which one it was</summary>\n\n\*\*([ABC])\.\*\* (.*?)</details>", re.DOTALL)
FILE = "%%writefile "
TURN = "**Your turn: "
OPTION = re.compile(r"^- \*\*[ABC]\.\*\*.*(?:\n[^\n-].*)*", re.MULTILINE)
BOX = re.compile(r"^> \*\*Everybody writes:\*\* (?:.*\n> )*.*\n>\n> \*\*What runs here:\*\* ", re.MULTILINE)
TOLD = "*Told, not shown:*"
EXCUSE = re.compile(r"<!-- no output: \S.*?-->\s*\Z", re.DOTALL)

NUMBER = re.compile(r"(?<![\w-])-?\d\w*(?:[.,:/-]\d\w*)*")  # 1011, -1, 1,000, 3.5, 3/10, 1-0; not UTF-8
NAMES = re.compile(
    r"\b[Ll]essons? \d\d(?:(?:,| and| or| to)+ \d\d)*"
    r"|\b(?:RFC|ISO|PEP|Python|Redis|Valkey|Django|Channels|msgpack|redis-py|websockets)[ -]\d[\d.:-]*"
    r"|\bHTTP/\d[\d.]*"
    r"|^ *(?:\*\*)?\d+\. ",  # the number of an item in a list
    re.MULTILINE,
)


class Lesson:
    """A stored notebook and its cells; `texts` are the sources of those in Markdown."""

    def __init__(self, path):
        self.path, self.name, self.number = path, path.stem, path.stem[:2]
        self.cells = nbformat.read(path, as_version=4).cells
        self.texts = [cell.source for cell in self.cells if is_text(cell)]
        self.code_cells = [cell for cell in self.cells if cell.cell_type == "code"]
        self.code = flat("\n".join(cell.source for cell in self.code_cells))

    def __repr__(self):
        return self.name

    def sections(self):
        """Return (title, texts, code cells) of each section; the first is the opening, which has no title."""
        found = [("", [], [])]
        for cell in self.cells:
            parts = re.split(r"^(?=## )", cell.source, flags=re.MULTILINE) if is_text(cell) else []
            for part in filter(None, parts):
                if part.startswith("## "):
                    found.append((part.partition("\n")[0], [], []))
                found[-1][1].append(part)
            if cell.cell_type == "code":
                found[-1][2].append(cell)
        return found

    def predictions(self):
        """Return, for each prediction, its cell and the cells from there to the cell of the next one."""
        starts = [index for index, cell in enumerate(self.cells) if is_text(cell, "**Predict.**")]
        ends = [*starts[1:], len(self.cells)]
        return [self.cells[start : end + 1] for start, end in zip(starts, ends)]


@pytest.fixture(params=LESSONS, ids=lambda path: path.stem)
def lesson(request):
    return Lesson(request.param)


def flat(text):
    """Write each run of white space as one space: where a line is broken does not matter."""
    return re.sub(r"\s+", " ", text)


def is_text(cell, words=""):
    return cell.cell_type == "markdown" and words in cell.source


def shown(cell):
    """Return all the text that a code cell shows, and that nbval compares."""
    if "nbval-ignore-output" in cell.metadata.get("tags", []):
        return ""
    parts = []
    for output in cell.outputs:
        parts += [output.get("text", ""), output.get("ename", ""), output.get("evalue", ""), *output.get("traceback", [])]
        parts += texts_of(output)
    return ANSI.sub("", "\n".join(parts))


def texts_of(output):
    """Return the texts of a display; the words for a chart are no text that was printed."""
    data = output.get("data", {})
    return [] if chart_in(output) else [value for kind, value in data.items() if kind.startswith("text/")]


def chart_in(output):
    """Return the HTML of a chart, or None."""
    page = output.get("data", {}).get("text/html", "")
    return page if "data:image/png" in page else None


# From the first cell to the last


def test_it_opens_with_its_question_what_it_teaches_and_how_long_it_takes(lesson):
    opening = flat(lesson.cells[0].source)
    for wanted in (
        rf"^# {lesson.number} \w",
        r"\*\*The question of this lesson:\*\* \w",
        "At the end of this lesson you can ",
        rf"about {lessons.Lesson(lesson.path).minutes} minutes",  # as computed
    ):
        assert re.search(wanted, opening, re.IGNORECASE), f"{lesson}: expected {wanted!r} in the first cell, but got {opening!r}"


def test_its_second_cell_starts_a_lab(lesson):
    source = lesson.cells[1].source
    wanted = r"from labserver import Lab, your_turn\n\nlab = Lab\(.*\)\nlab"
    assert re.fullmatch(wanted, source, re.DOTALL), f"{lesson}: expected {wanted!r}, but got {source!r}"


def test_it_asks_a_question_from_an_earlier_lesson(lesson):
    if lesson.number == "00":
        return
    _, texts, _ = lesson.sections()[0]
    question = re.search(r"\*\*A question from lesson (\d\d)\.\*\* .*<summary>The answer</summary>", flat("\n".join(texts)))
    assert question, f"{lesson}: expected a question from an earlier lesson, with its answer folded, before the first section"
    assert question[1] < lesson.number, f"{lesson} asks a question from lesson {question[1]}"


def test_it_has_two_to_four_predictions(lesson):
    count = "\n".join(lesson.texts).count("**Predict.**")
    assert 2 <= count <= 4, f"{lesson} has {count} predictions"
    assert count == len(lesson.predictions()), f"{lesson} has two predictions in one cell"


def test_each_prediction_has_three_options_a_cell_for_the_guess_and_an_answer_to_each_option(lesson):
    for asked, guess, *later in lesson.predictions():
        where = f"{lesson}, {flat(asked.source.partition('**Predict.**')[2])[:60]!r}"
        options = [option[4] for option in OPTION.findall(asked.source)]
        assert options == ["A", "B", "C"], f"{where}: expected options A, B and C, but got {options}"
        assert guess.source.startswith("guess = ..."), f"{where}: expected `guess = ...` next, but got {guess.source!r}"
        answers = [answer for cell in later if is_text(cell) for answer in ANSWER.findall(cell.source)]
        assert len(answers) == 1, f"{where}: expected which one it was, folded, before the next prediction"
        [(right, why)] = answers
        others = set(re.findall(r"^- One could believe \*\*([ABC])\*\*", why, re.MULTILINE))
        assert others == {"A", "B", "C"} - {right}, f"{where}: {right} is right, but got why {sorted(others)}"


def turns(lesson):
    """Return, for each *Your turn*, its text, the cell that judges it and the text beneath it. A file has a cell of its own before."""
    starts = [index for index, cell in enumerate(lesson.cells) if is_text(cell, TURN)]
    judges = [start + 1 + lesson.cells[start + 1].source.startswith(FILE) for start in starts]
    return [(lesson.cells[start], *lesson.cells[judge : judge + 2]) for start, judge in zip(starts, judges)]


def test_three_times_or_more_it_is_the_learners_turn(lesson):
    assert len(turns(lesson)) >= 3, f"{lesson} has {len(turns(lesson))} turns"
    assert len(turns(lesson)) == len(lessons.Lesson(lesson.path).turns), f"{lesson}: a turn does not say its minutes"


def test_each_turn_runs_is_not_yet_right_and_has_a_hint_and_one_way_to_do_it(lesson):
    for text, code, beneath in turns(lesson):
        name, minutes = re.search(r"\*\*Your turn: (.+?)\*\* \((\d+) minutes\)", text.source).groups()
        assert 2 <= int(minutes) <= 5, f"{lesson}: {name}: {minutes} minutes"
        assert ast.unparse(ast.parse(code.source).body[-1]).startswith(f"your_turn({name!r}, "), f"{lesson}: {name}"
        assert shown(code).rstrip().rpartition("\n")[2].startswith("not yet: "), f"{lesson}: {name} says {shown(code)!r}"
        assert all(output.output_type != "error" for output in code.outputs), f"{lesson}: {name} raises"
        assert beneath.source.startswith("<details><summary>A hint</summary>"), f"{lesson}: {name} has no hint beneath it"
        assert "<details><summary>One way to do it</summary>\n\n```python\n" in beneath.source, f"{lesson}: {name} has no way"


def test_no_two_turns_or_tasks_of_the_course_have_one_name():
    names = [turn.name for lesson in lessons.lessons() for turn in lesson.turns]
    names += [task.name for exercise in lessons.exercises() for task in exercise.tasks]
    assert len(names) == len(set(names)), sorted(name for name in set(names) if names.count(name) > 1)


def test_it_says_what_everybody_writes_and_what_runs_here(lesson):
    text = "\n\n".join(lesson.texts)
    boxes = len(BOX.findall(text))
    assert boxes >= 1, f"{lesson} has no box of two paragraphs, Everybody writes and What runs here"
    for line in ("Everybody writes:", "What runs here:"):
        assert text.count(line) == boxes, f"{lesson} has {boxes} whole boxes, but {text.count(line)} times {line!r}"


def test_what_is_told_names_its_source_and_year(lesson):
    told = [paragraph for text in lesson.texts for paragraph in paragraphs(text) if paragraph.startswith(TOLD)]
    lacking = [paragraph for paragraph in told if not re.search(r"\(.*\b(19|20)\d\d\)\W*\Z", paragraph, re.DOTALL)]
    assert not lacking, f"{lesson} tells without source and year in parentheses: {lacking}"


def test_it_closes_with_a_table_the_one_thing_the_documentation_and_the_exercise(lesson):
    title, texts, code_cells = lesson.sections()[-1]
    assert title == "## What you have seen", f"{lesson} closes with {title!r}"
    built = [value for cell in code_cells for output in cell.outputs for value in texts_of(output)]
    assert any("| --- |" in value for value in built), f"{lesson}: no code cell of the closing builds a table"
    for wanted in (
        r"\*\*The one thing to remember:\*\* \w",
        r"The official documentation.*\]\(https://",
        "The matching exercise",
    ):
        assert re.search(wanted, flat("\n".join(texts))), f"{lesson}: expected {wanted!r} in the closing"
    assert lesson.cells[-1].source == "lab.stop()", f"{lesson} ends with {lesson.cells[-1].source!r}"


# How much a cell may hold


def test_no_code_cell_is_longer_or_wider_than_one_can_see(lesson):
    cells = [cell.source.splitlines() for cell in lesson.code_cells]
    long = [f"{len(lines)} lines from {lines[0]!r}" for lines in cells if len(lines) > 18]
    wide = [f"{len(line)} columns in {line!r}" for lines in cells for line in lines if len(line) > 100]
    assert not long + wide, f"{lesson}:\n" + "\n".join(long + wide)


def test_half_of_the_code_cells_have_eight_lines_or_less(lesson):
    run = [cell.source for cell in lesson.code_cells if not cell.source.startswith(FILE)]  # a file is as long as it is
    median = statistics.median(len(source.splitlines()) for source in run)
    assert median <= 8, f"{lesson}: half of the code cells have {median} lines or more"


def test_no_three_code_cells_stand_in_a_row_without_an_output(lesson):
    silent = 0
    for cell in lesson.cells:
        silent = silent + 1 if cell.cell_type == "code" and not cell.outputs else 0
        assert silent < 3, f"{lesson}: no output from {cell.source[:60]!r} and the two cells before it"


def test_its_core_takes_75_minutes_at_most(lesson):
    assert lessons.Lesson(lesson.path).minutes <= 75


def test_its_headings_are_short(lesson):
    long = [heading for heading in HEADING.findall("\n".join(lesson.texts)) if len(heading.split()) > 9]
    assert not long, f"{lesson}: {long}"


def test_no_text_is_a_wall(lesson):
    for text in lesson.texts:
        count = len(TABLE.sub("", DETAILS.sub("", text)).split())
        assert count <= 200, f"{lesson}: {count} words in the cell that begins {text.splitlines()[0]!r}"


# What the prose claims


def paragraphs(text):
    """Return the paragraphs of a text, without a turn, and what else is folded or is code; a block quote's are like others.

    Which prediction was right is folded, too, and claims results as any other paragraph does.
    """
    text = ANSWER.sub(r"**\1.** \2", text.partition(TURN)[0])
    text = re.sub(r"^> ?", "", FENCED.sub("", DETAILS.sub("", text)), flags=re.MULTILINE)
    return re.split(r"\n\s*\n", text)


def claims(text):
    """Return what a text claims as results: what stands in backticks, and numbers."""
    found = []
    for paragraph in paragraphs(OPTION.sub("", text)):
        if not paragraph.startswith(("**Everybody writes:**", TOLD)) and not EXCUSE.search(paragraph):
            prose = LINK.sub("", HEADING.sub("", paragraph))
            found += [flat(span) for _, span in SPAN.findall(prose)]
            found += NUMBER.findall(NAMES.sub("", SPAN.sub("", prose)))
    return found


def is_result(span):
    """Tell whether a span is a literal as Python prints it: 'A' is one, and "A" is code."""
    try:
        return repr(ast.literal_eval(span)) == span
    except (ValueError, SyntaxError, TypeError):
        return False


def occurs(span, text):
    """Tell whether a span stands in a text, and not within a longer word; an ellipsis stands for anything."""
    parts = [re.sub(r"^\b|\b$", lambda _: r"\b", re.escape(part)) for part in span.split("…")]
    return re.search(".*".join(parts), text) is not None


def is_held(claim, outputs, code):
    if NUMBER.fullmatch(claim):
        return claim in NUMBER.findall(outputs)
    method = f".{claim.lower().replace(' ', '_')}("  # CLIENT KILL is called as client.client_kill()
    named = occurs(claim, code) or claim.isupper() and method in code
    return occurs(claim, outputs) or named and not is_result(claim)


def test_each_result_that_the_prose_claims_is_in_an_output_of_its_section(lesson):
    missing = []
    for title, texts, code_cells in lesson.sections()[1:]:
        outputs = flat("\n".join(map(shown, code_cells)))
        lacks = [claim for text in texts for claim in claims(text) if not is_held(claim, outputs, lesson.code)]
        missing += [f"{title!r}: {claim}" for claim in lacks]
    assert not missing, f"{lesson}: no output of the section has\n" + "\n".join(missing)


def test_at_most_five_paragraphs_are_excused_each_with_its_reason(lesson):
    excused = [paragraph for text in lesson.texts for paragraph in paragraphs(text) if "<!-- no output" in paragraph]
    assert len(excused) <= 5, f"{lesson} excuses {len(excused)} paragraphs"
    for paragraph in excused:
        assert EXCUSE.search(paragraph), f"{lesson}: expected `<!-- no output: the reason -->` at the end of {paragraph!r}"


# What is drawn


def test_each_diagram_has_a_text_twin_that_names_the_same_and_says_the_same(lesson):
    for cell in lesson.code_cells:
        for data in [output.data for output in cell.outputs if "image/svg+xml" in output.get("data", {})]:
            words = [element.text for element in ElementTree.fromstring(data["image/svg+xml"]).iter(SVG + "text")]
            twin = flat(data.get("text/plain", ""))
            missing = [row for row in words if flat(row) not in twin]
            assert words and not missing, f"{lesson}: the text does not say {missing}:\n{twin}"


def test_each_chart_has_a_text_that_tells_it_and_stands_beside_printed_text(lesson):
    for before, cell in zip([None, *lesson.code_cells], lesson.code_cells):
        assert not any("image/png" in output.get("data", {}) for output in cell.outputs), f"{lesson}: draw it as a Chart"
        for page in filter(None, map(chart_in, cell.outputs)):
            text = re.match('<img alt="([^"]+)"', page)[1]
            assert len(text.split()) >= 15, f"{lesson}: what is to be seen in the chart {text!r}?"
            beside = [output for one in (before, cell) if one for output in one.outputs]
            printed = any(output.get("text", "").strip() or texts_of(output) for output in beside)
            assert printed, f"{lesson}: nothing is printed beside the chart of the cell {cell.source[:60]!r}"
