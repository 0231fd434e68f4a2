"""Pictures that say in SVG what their lines say as text: of messages in their order, and of who inherits from whom.

The same text gives the same picture to the letter. It brings its own background, as a page may be light or dark, and
needs no script, style sheet or font of others: it is the same in JupyterLab, on GitHub and in nbconvert's pages.
"""

import math
import re
import unicodedata
import zlib
from xml.sax.saxutils import escape

from labserver.errors import LabError
from labserver.travel import StaysInNotebook

_WIDTH = 880  # pixels, of up to five participants
_SIZE, _CHARACTER, _LEADING = 14, 8.5, 19  # of a text: no monospaced font is wider
_MARGIN = 14
_MOST = 150  # lines
_PAGE = 30  # lines at most, until the names of the participants stand again
_INK, _ARROW, _LOST, _QUIET = "#1c2733", "#1f5fa8", "#b42318", "#7c899b"
_PAPER, _STRIPE, _HEAD = "#ffffff", "#eef2f7", "#e3ebf5"
_FONT = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"


class _Picture(StaysInNotebook):
    """What has `lines` of text, and is drawn where a notebook can draw."""

    def __str__(self):
        return "\n".join(self.lines)

    def __repr__(self):
        return str(self)

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"text/plain": str(self), "image/svg+xml": self.svg()}


class Sequence(_Picture):
    """A sequence diagram.

    `participants` are names from left to right; `steps` what they told each other, each a `words.Line`;
    `running` the (participant, place) of what had not come to its end.
    """

    def __init__(self, participants, steps, running=()):
        self._participants = participants
        self._steps = steps
        self._running = running

    def between(self, *names):
        """Return the same diagram with these participants only; a name that is no participant raises `LabError`."""
        unknown = [name for name in names if name not in self._participants]
        if unknown or not names:
            raise LabError(
                f"between takes names of participants, but got {', '.join(map(repr, unknown)) or 'none'}. "
                f"Those of this trace are {', '.join(self._participants) or 'none'}."
            )
        return Sequence(
            [name for name in self._participants if name in names],
            [step for step in self._steps if step.source in names and step.target in names],
            [(name, place) for name, place in self._running if name in names],
        )

    @property
    def lines(self):
        """The diagram as text: `client 1 → server 1: connect /ws/echo/`."""
        return [*map(str, self._steps[:_MOST]), *self._notes()]

    def __str__(self):
        where = "between these" if self._participants else "the wire or the layer"
        return super().__str__() or f"(nothing crossed {where})"

    def _repr_mimebundle_(self, include=None, exclude=None):
        return super()._repr_mimebundle_() if self._steps else {"text/plain": str(self)}

    def _notes(self):
        more = len(self._steps) - _MOST
        return [f"… and {more:,} more"] * (more > 0) + [f"{name} still runs {place}" for name, place in self._running]

    def svg(self):
        """Return the picture: arrows between close lifelines, and right of them their texts in a column of its own."""
        names = {name: _wrapped(name, 10) for name in self._participants}
        gap = _pixels(row for rows in names.values() for row in rows) + 16
        at = {name: _MARGIN + gap // 2 + gap * index for index, name in enumerate(names)}
        left = max(at.values()) + 28  # of the texts
        columns = max(int((_WIDTH - _MARGIN - left) / _CHARACTER), 40)
        steps = [(step, _wrapped(step.text, columns)) for step in self._steps[:_MOST]]
        notes = [row for note in self._notes() for row in _wrapped(note, columns)]
        right = max(left + gap // 2, left + _pixels(row for _, rows in steps for row in rows), _MARGIN + _pixels(notes))
        parts, y = [], _MARGIN
        page_length = math.ceil(len(steps) / math.ceil(len(steps) / _PAGE))
        for first in range(0, len(steps), page_length):
            height = _LEADING * max(map(len, names.values())) + 10
            for name, rows in names.items():
                parts += _box(at[name], y + height // 2, gap - 8, height, rows)
            page, y = _page(steps[first : first + page_length], at, left, right, y + height)
            parts += page
        parts += _text(_MARGIN, y, notes, ' font-style="italic"')
        title = f"Sequence diagram of {_listed(self._participants)}: {len(self._steps):,} messages"
        told = [f"{step.source} to {step.target}: {step.text}" for step, _ in steps]
        return _svg(right + _MARGIN, y + _LEADING * len(notes) + 8 * bool(notes), title, told + self._notes(), parts)


def _page(steps, at, left, right, top):
    """Return some steps, each a (line, rows of its text), with the lifelines behind them, and where they end."""
    stripes, arrows, y = [], [], top + 6
    for number, (step, rows) in enumerate(steps):
        height, lost = _LEADING * len(rows) + 8, step.arrow == "✗"
        if number % 2:
            stripes.append(f'<rect x="6" y="{y}" width="{right + _MARGIN - 12}" height="{height}" fill="{_STRIPE}"/>')
        arrows += _arrow(at[step.source], at[step.target], y + height // 2, lost)
        arrows += _text(left, y + 4, rows, f' fill="{_LOST}"' if lost else "")
        y += height
    lifelines = [f'<path d="M{x} {top}V{y + 6}" stroke="{_QUIET}"/>' for x in at.values()]
    return stripes + lifelines + arrows, y + 14


def _arrow(start, end, y, lost):
    """Return an arrow from a lifeline to another or to itself; a message that was lost ends before it, with a cross."""
    colour = _LOST if lost else _ARROW
    way = 1 if end > start else -1
    loop = 6 if end == start else 0
    tip = end - 16 * way if lost else end
    shaft = f"M{start} {y - loop}" + "h18v12" * bool(loop) + f"H{tip - 6 * way}"
    dashes = ' stroke-dasharray="5 3"' if lost else ""
    cross = f'<path d="M{tip - 5} {y - 5}l10 10m0 -10l-10 10" stroke="{colour}" stroke-width="2"/>'
    head = f'<path d="M{tip} {y + loop}l{-9 * way} -5v10z" fill="{colour}"/>'
    return [
        f'<circle cx="{start}" cy="{y - loop}" r="3" fill="{colour}"/>',
        f'<path d="{shaft}" stroke="{colour}" stroke-width="1.5" fill="none"{dashes}/>',
        cross if lost else head,
    ]


class Inheritance(_Picture):
    """A class diagram, with empty triangles that point to parents: `Inheritance(AsyncConsumer, SyncConsumer)`."""

    def __init__(self, *classes):
        if not classes or not all(isinstance(one, type) for one in classes):
            raise LabError(f"Inheritance takes classes, such as AsyncConsumer, SyncConsumer, but got {classes!r}.")
        self._parents = {one: [base for base in one.__bases__ if base in classes] for one in classes}

    @property
    def lines(self):
        """The classes as text, each with its parents among them: `SyncConsumer(AsyncConsumer)`."""
        return [
            f"{one.__name__}({', '.join(base.__name__ for base in bases)})".removesuffix("()")
            for one, bases in self._parents.items()
        ]

    def svg(self):
        """Return the picture: a row for each generation, and each class in the middle above its children."""
        width, columns = _pixels(one.__name__ for one in self._parents) + 20, {}
        for one, bases in self._parents.items():
            if not bases:
                self._place(one, columns)
        at = {
            one: (round(_MARGIN + width / 2 + column * (width + 16)), _MARGIN + 16 + 74 * self._generation(one))
            for one, column in columns.items()
        }
        lines, triangles, boxes = [], {}, []
        for one, bases in self._parents.items():
            x, y = at[one]
            boxes += _box(x, y, width, 32, [one.__name__])
            for base_x, base_y in map(at.get, bases):
                look = f'stroke="{_ARROW}" stroke-width="1.5" fill="{_PAPER}"'
                lines.append(f'<path d="M{x} {y - 16}V{base_y + 46}H{base_x}V{base_y + 28}" {look} fill-opacity="0"/>')
                triangles[base_x, base_y] = f'<path d="M{base_x} {base_y + 17}l-7 12h14z" {look}/>'
        title = f"Class diagram of {_listed([one.__name__ for one in self._parents])}"
        told = [f"{one.__name__} inherits from {base.__name__}" for one, bases in self._parents.items() for base in bases]
        right, bottom = max(x for x, _ in at.values()) + width // 2, max(y for _, y in at.values()) + 16
        return _svg(right + _MARGIN, bottom + _MARGIN, title, told, [*lines, *triangles.values(), *boxes])

    def _place(self, one, columns):
        """Give a class and its children their columns: a class without children the next, a parent the middle."""
        children = [child for child, bases in self._parents.items() if bases[:1] == [one]]
        for child in children:
            self._place(child, columns)
        free = max(columns.values(), default=-1) + 1
        columns[one] = (columns[children[0]] + columns[children[-1]]) / 2 if children else free

    def _generation(self, one):
        return 1 + max(map(self._generation, self._parents[one]), default=-1)


def _svg(width, height, title, told, parts):
    """Return a document. Its ids come from its content: pages hold several pictures, and ids are the page's."""
    description = escape(". ".join(told))
    mark = f"{zlib.crc32(description.encode()):08x}"
    card = f'width="{width - 1}" height="{height - 1}" rx="6" fill="{_PAPER}" stroke="{_QUIET}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
            f' role="img" aria-labelledby="title-{mark} text-{mark}" style="max-width: 100%; height: auto"'
            f' font-family="{_FONT}" font-size="{_SIZE}" fill="{_INK}" xml:space="preserve">',
            f'<title id="title-{mark}">{escape(title)}</title>',
            f'<desc id="text-{mark}">{description}.</desc>',
            f'<rect x="0.5" y="0.5" {card}/>',
            *parts,
            "</svg>",
        ]
    )


def _box(x, y, width, height, rows):
    """Return a box around (x, y) with rows of text in its middle."""
    left, top = x - width // 2, y - height // 2
    box = f'<rect x="{left}" y="{top}" width="{width}" height="{height}" rx="4" fill="{_HEAD}" stroke="{_QUIET}"/>'
    return [box, *_text(x, y - _LEADING * len(rows) // 2, rows, ' text-anchor="middle" font-weight="600"')]


def _text(x, top, rows, look=""):
    lines = enumerate(map(escape, rows))
    return [f'<text x="{x}" y="{top + _LEADING * number + 14}"{look}>{row}</text>' for number, row in lines]


def _listed(names):
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _width(text):
    """Return how many characters wide a text is: one of a Chinese, Japanese or Korean script counts double.

    Source: https://www.unicode.org/reports/tr11/
    """
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _pixels(rows):
    return round(max(map(_width, rows), default=0) * _CHARACTER)


def _wrapped(text, columns):
    """Return a text as rows of so many characters at most, cut between words where it can be."""
    rows = [""]
    for word in re.findall(r"\S+\s*|\s+", text):
        if rows[-1] and _width(rows[-1] + word.rstrip()) > columns:
            rows.append("")
        for character in word:
            if _width(rows[-1] + character) > columns and not character.isspace():
                rows.append("")
            rows[-1] += character
    return [row.rstrip() for row in rows]
