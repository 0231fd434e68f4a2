"""What a reader sees of a picture: measured in Chromium, at 900 px of width, on a light and on a dark page."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import sync_playwright

from labserver import LabError
from labserver.picture import Inheritance, Sequence
from labserver.words import Line

ROOT = Path(__file__).parent.parent
SVG = "{http://www.w3.org/2000/svg}"

MEASURE = """svg => {
    const rectangle = element => { const {left, top, right, bottom} = element.getBoundingClientRect(); return [left, top, right, bottom] }
    const scale = svg.getScreenCTM().a
    const points = path => Array.from(
        {length: path.getTotalLength() / 2 + 1}, (_, step) => path.getPointAtLength(2 * step).matrixTransform(path.getScreenCTM())
    )
    const drawn = [...svg.querySelectorAll("path")].flatMap(points)
    const crossed = ([left, top, right, bottom]) => drawn.some(({x, y}) => left < x && x < right && top < y && y < bottom)
    return {
        picture: rectangle(svg),
        texts: [...svg.querySelectorAll("text")].map(text => ({
            words: text.textContent, place: rectangle(text), fill: getComputedStyle(text).fill,
            size: scale * parseFloat(getComputedStyle(text).fontSize), crossed: crossed(rectangle(text)),
        })),
        points: drawn.length,
        fields: [...svg.querySelectorAll("rect")].map(field => [rectangle(field), getComputedStyle(field).fill]),
    }
}"""

LONG = Sequence(
    ["ann", "서연", "server 1", "Redis", "notebook"],
    [
        line
        for number in range(50)
        for line in (
            Line("ann", "→", "server 1", f'"안녕하세요 여러분, 오늘은 날씨가 정말 좋네요. 다들 어떻게 지내셨어요? {number}"'),
            Line("notebook", "→", "Redis", f'group_send room: room.message text="{"W" * 60}"'),
            Line("Redis", "✗", "server 1", f'room.message text="<b>{"漢字" * 15}</b>" for 서연, lost'),
            Line("server 1", "→", "server 1", "raised: ValueError"),
        )
    ],
    [("server 1", "/ws/gated/")],
)


def pictures(lesson):
    notebook = nbformat.read(lesson, as_version=4)
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    return [output.data["image/svg+xml"] for output in outputs if "image/svg+xml" in output.get("data", {})]


DRAWN = {path.stem: drawn for path in sorted(ROOT.glob("notebooks/*.ipynb")) if (drawn := pictures(path))}
DRAWN["a long one of five"] = [LONG.svg()]


@pytest.fixture(scope="module")
def show(chromium):
    """A function that shows pictures on a page of a colour, 900 px wide, and returns the page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium)

        def shown(svgs, colour):
            page = browser.new_page(viewport={"width": 900, "height": 1000})
            page.set_content(f'<body style="margin: 0; background: {colour}; color: gray">{"<br>".join(svgs)}')
            return page

        yield shown


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def within(inner, outer):
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def contrast(one, other):
    """Return the contrast of two colours such as `rgb(28, 39, 51)`.

    Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    """

    def luminance(colour):
        parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted(map(luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", DRAWN)
def test_no_text_is_small_cut_pale_or_across_a_line(show, name):
    measured = [svg.evaluate(MEASURE) for svg in show(DRAWN[name], "white").locator("svg").element_handles()]
    assert len(measured) == len(DRAWN[name])
    for one in measured:
        assert one["picture"][2] <= 900 and one["texts"] and one["points"]
        for text in one["texts"]:
            words, place = text["words"], text["place"]
            assert text["size"] >= 13, words
            assert within(place, one["picture"]), f"cut: {words}"
            assert not text["crossed"], f"across a line: {words}"
            assert not any(overlap(place, other["place"]) for other in one["texts"] if other is not text), words
            behind = [(field, fill) for field, fill in one["fields"] if overlap(place, field)]
            assert within(place, behind[-1][0]), f"it leaves its box: {words}"
            assert contrast(text["fill"], behind[-1][1]) >= 4.5, words


@pytest.mark.parametrize("name", DRAWN)
def test_a_picture_looks_the_same_on_a_light_and_on_a_dark_page(show, name):
    widest = max(DRAWN[name], key=len)
    light, dark = (show([widest], colour) for colour in ("white", "#111111"))
    size = light.locator("svg").bounding_box()
    inner = {"x": 6, "y": 6, "width": size["width"] - 12, "height": size["height"] - 12}  # at the corners, one sees the page
    assert light.screenshot(clip=inner, full_page=True) == dark.screenshot(clip=inner, full_page=True)


@pytest.mark.parametrize("name", DRAWN)
def test_a_picture_is_a_document_of_its_own_with_a_title_and_a_description(name):
    marks = []
    for svg in DRAWN[name]:
        root = ElementTree.fromstring(svg)
        title, description = root.find(SVG + "title"), root.find(SVG + "desc")
        assert root.get("role") == "img" and root.get("aria-labelledby").split() == [title.get("id"), description.get("id")]
        assert all(text.text in title.text for text in root.iter(SVG + "text") if text.get("font-weight") == "600")
        assert "script" not in svg and "http" not in svg.replace("http://www.w3.org/2000/svg", "")
        marks.append(root.get("aria-labelledby"))
    assert len(set(marks)) == len(set(DRAWN[name]))


def test_a_description_tells_who_told_whom_what():
    svg = Sequence(["ann", "server 1"], [Line("ann", "→", "server 1", '"a < b"'), Line("server 1", "✗", "ann", "no")]).svg()
    root = ElementTree.fromstring(svg)
    assert root.find(SVG + "title").text == "Sequence diagram of ann and server 1: 2 messages"
    assert root.find(SVG + "desc").text == 'ann to server 1: "a < b". server 1 to ann: no.'


def test_the_names_of_the_participants_are_never_far_away():
    names = [text.text for text in ElementTree.fromstring(LONG.svg()).iter(SVG + "text") if text.get("font-weight")]
    assert names == ["ann", "서연", "server 1", "Redis", "notebook"] * 5


def test_a_participant_of_a_kind_that_nobody_foresaw_is_drawn():
    svg = Sequence(["client 1", "gateway 1"], [Line("client 1", "→", "gateway 1", "hello")]).svg()
    assert ">gateway 1</text>" in svg


def test_an_inheritance_diagram_has_an_edge_for_each_parent():
    class Base: ...

    class Left(Base): ...

    class Right(Base): ...

    class Both(Left, Right): ...

    diagram = Inheritance(Base, Left, Right, Both)
    assert diagram.lines == ["Base", "Left(Base)", "Right(Base)", "Both(Left, Right)"]
    assert str(diagram) == repr(diagram) == diagram._repr_mimebundle_()["text/plain"]
    assert diagram.svg().count('fill-opacity="0"') == 4
    assert "Both inherits from Left. Both inherits from Right." in diagram.svg()


@pytest.mark.parametrize("classes", [(), ("AsyncConsumer",)])
def test_an_inheritance_diagram_of_no_classes_is_refused(classes):
    with pytest.raises(LabError, match="takes classes"):
        Inheritance(*classes)
