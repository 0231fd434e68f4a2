"""The notebooks as they are stored, and one of them in a real browser."""

import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.request import urlopen

import helpers
import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from nbformat.sign import NotebookNotary

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted([*ROOT.glob("notebooks/*.ipynb"), *ROOT.glob("solutions/*/*.ipynb")])

CHANGES = {  # what differs from machine to machine or from run to run
    "an address": r"127\.0\.0\.1:\d+|localhost:\d+|\b0x[0-9a-f]{6,}",
    "a path": r"(?<![\w.])/(home|root|tmp|usr|opt|var|private|Users|work)/",
    "a date": r"\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d",
    "a process id or a port": r"\b(pid|process|port)\b\W{0,5}\d{2,}",
}


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: str(path.relative_to(ROOT).with_suffix("")))
def notebook(request):
    return nbformat.read(request.param, as_version=4)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def test_every_code_cell_was_executed_in_order(notebook):
    cells = code_cells(notebook)
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))


def nbval_tags(cell):
    return [tag for tag in cell.metadata.get("tags", []) if tag.startswith("nbval")]


def test_no_output_holds_what_changes_from_run_to_run(notebook):
    for cell in code_cells(notebook):
        if nbval_tags(cell):
            continue
        for output in cell.outputs:
            data = {kind: value for kind, value in output.get("data", {}).items() if kind != "image/png"}
            text = json.dumps([output.get("text"), data, output.get("traceback")], ensure_ascii=False)
            for what, pattern in CHANGES.items():
                assert not re.search(pattern, text), f"{what} in the output of cell {cell.execution_count}: {text}"


def test_no_cell_keeps_the_time_of_its_execution(notebook):
    assert not any("execution" in cell.metadata for cell in notebook.cells)


def test_at_most_two_cells_ignore_their_output_each_with_its_reason(notebook):
    ignored = [cell for cell in code_cells(notebook) if nbval_tags(cell) or "nbval" in cell.source.lower()]
    assert len(ignored) <= 2
    for cell in ignored:
        assert nbval_tags(cell) == ["nbval-ignore-output"]
        assert re.search(r"^# nbval-ignore-output: \w", cell.source, re.MULTILINE), f"without a reason: {cell.source}"
        assert "# NBVAL_" not in cell.source  # nbval's own marks would not say why


@pytest.fixture
def folder(tmp_path):
    """A folder with an awkward name."""
    folder = tmp_path / "내 강의 folder"
    folder.mkdir()
    return folder


@pytest.fixture
def jupyterlab(folder, tmp_path):
    """The address of a JupyterLab for that folder, which takes the name of a notebook."""
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--port=0", "--IdentityProvider.token=lesson"]
    command += [f"--ServerApp.root_dir={folder}", f"--LabApp.workspaces_dir={tmp_path}"]
    env = {**os.environ, "HOME": str(tmp_path), "JUPYTER_DATA_DIR": str(tmp_path / "data")}
    with helpers.jupyterlab(*command, env=env) as address:
        yield (address + "/doc/tree/{}?token=lesson").format


def pictures(notebook):
    data = [output.get("data", {}) for cell in code_cells(notebook) for output in cell.outputs]
    return [one["image/svg+xml"] for one in data if "image/svg+xml" in one]


@pytest.mark.every
def test_an_executed_lesson_shows_its_pictures_in_jupyterlab_and_saving_it_changes_no_output(folder, jupyterlab, page, tmp_path):
    stored = (ROOT / "notebooks" / "00_start_here.ipynb").read_text()
    copy = folder / "lesson.ipynb"
    copy.write_text(stored)
    NotebookNotary(data_dir=str(tmp_path / "data")).sign(nbformat.read(copy, as_version=4))  # or it draws no SVG
    page.goto(jupyterlab(copy.name))
    drawn = pictures(nbformat.read(copy, as_version=4))
    page.locator(".jp-RenderedSVG img").nth(len(drawn) - 1).wait_for()
    assert seen_on(page) == [(picture, *size(picture)) for picture in drawn]
    page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').wait_for()
    page.get_by_role("menuitem", name="File", exact=True).click()
    with page.expect_response(lambda response: response.request.method == "PUT" and copy.name in response.url) as saved:
        page.get_by_role("menuitem", name=re.compile("^Save Notebook(?! As)")).click()
    assert saved.value.ok
    before, after = ([cell.get("outputs") for cell in json.loads(text)["cells"]] for text in (stored, copy.read_text()))
    assert before == after


@pytest.mark.every
def test_a_page_made_by_nbconvert_shows_the_same_pictures_offline(folder, page):
    path = max(NOTEBOOKS, key=lambda path: len(pictures(nbformat.read(path, as_version=4))))
    html, _ = HTMLExporter().from_filename(path)
    (folder / "page.html").write_text(html)
    page.context.set_offline(True)
    page.goto((folder / "page.html").as_uri())
    assert seen_on(page) == [(picture, *size(picture)) for picture in pictures(nbformat.read(path, as_version=4))]


SAID = """
from labserver import Lab, checks, your_turn
from helpers import talk
from consumers import *
lab = Lab()
lab.route("ws/raises/", Failing)
answer = 3

@checks.task(lab, "answer", section="00: One client")
async def _check_answer(check):
    check("it is there", expected=True, got=bool(answer))
    check("it answers", expected=2, got=answer, hints={"A hint.": lambda got: got == 3})
|lab
|await talk(lab.ws_url("ws/raises/"), "seven");
|your_turn("a turn", expected=1, got=2)
|await _check_answer()
|lab.route(3, Failing)
|{"a": 1}["b"]  # a learner's own mistake
|lab.stop()"""


@pytest.mark.every
def test_what_cells_print_has_a_contrast_of_4_5_to_1_at_least(folder, jupyterlab, page, tmp_path):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in SAID.split("|")])
    NotebookClient(notebook, kernel_name="python3", allow_errors=True, resources={"metadata": {"path": helpers.FOLDER}}).execute()
    nbformat.write(notebook, folder / "said.ipynb")
    settings = tmp_path / ".jupyter/lab/user-settings/@jupyterlab/apputils-extension"
    settings.mkdir(parents=True)
    for theme in ("JupyterLab Light", "JupyterLab Dark"):
        (settings / "themes.jupyterlab-settings").write_text(json.dumps({"theme": theme}))
        page.goto(jupyterlab("said.ipynb"))
        page.locator(f'body[data-jp-theme-name="{theme}"]').wait_for(state="attached")
        for words in ("<Lab: ", "Traceback (most recent call last), server 1", "not yet: ", "✗ it answers", "LabError: ", "# a learner's"):
            page.locator(".jp-OutputArea-output", has_text=words).first.wait_for()
        found = helpers.contrasts(page, ".jp-OutputArea-output")
        assert len(found) >= 6
        assert [(text, contrast) for text, contrast in found if contrast < 4.5] == [], theme


def seen_on(page):
    """Return [(document, width, height)] of the pictures on a page, as they are seen."""
    images = page.locator('img[src^="data:image/svg+xml"]')
    seen = images.evaluate_all("images => images.map(image => [image.src, image.width, image.height, image.naturalWidth > 0])")
    assert all(drawn for *_, drawn in seen)
    return [(urlopen(address).read().decode(), width, height) for address, width, height, _ in seen]


def size(picture):
    return tuple(int(ElementTree.fromstring(picture).get(name)) for name in ("width", "height"))
