"""Where the links between the repository's own files lead."""

import re
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parent.parent
PATTERNS = ("*.md", "[!.]*/*.md", "[!.]*/*.ipynb", "[!.]*/[!.]*/*.ipynb")
DOCUMENTS = sorted(path for pattern in PATTERNS for path in ROOT.glob(pattern) if "my-course" not in path.parts)

CODE = re.compile(r"^```.*?^```|(`+).+?\1", re.MULTILINE | re.DOTALL)
TARGET = re.compile(r'(?:\]\(|(?:src|href)="|^\[[^\]]+\]: *)([^)"\s]+)', re.MULTILINE)
HEADING = re.compile(r"^#+ +(.*)", re.MULTILINE)


def read(path):
    """Return the Markdown of a file."""
    if path.suffix != ".ipynb":
        return path.read_text()
    return "\n\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown")


def anchors(text):
    """Return what links call the headings of a text, without the case and points that not everybody keeps."""
    return [re.sub(r"[^\w-]", "", heading.replace(" ", "-")).lower() for heading in HEADING.findall(text)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_relative_link_leads_somewhere(path):
    for target in TARGET.findall(CODE.sub("", read(path))):
        name, _, anchor = target.partition("#")
        if re.match(r"\w+:", target):
            continue
        other = path.parent / name if name else path
        assert other.exists(), f"{path.relative_to(ROOT)}: {target} leads nowhere"
        assert not anchor or anchor.lower() in anchors(read(other)), f"{path.relative_to(ROOT)}: {target} names no heading"
