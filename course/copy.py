"""A learner's copy of the course, laid out as the repository is: made, and brought up to date.

    README.md               the front page
    notebooks/              the lessons, without outputs, and whatever else they need
    exercises/
    progress.txt            what is done
    .editions.json          which edition of each file was given

What a learner has changed is never overwritten. An edition is known by two digests: that of the file, and that
of what a learner sees of it, because JupyterLab writes metadata of its own into each notebook that it saves.
"""

import hashlib
import json

from course import progress
from course.lessons import ROOT, dumps

FOLDERS = ("notebooks", "exercises")
MADE_BY_RUNNING = {"__pycache__", "my_liveblog"}  # and so no part of the course


class NotACopy(Exception):
    """The folder holds something else, and stays as it is."""


def bring_up_to_date(folder, root=ROOT):
    """Make a copy of the course in a folder, or bring the one that is there up to date. Return its path.

    Raises NotACopy where there is something else, and OSError where it cannot be written.
    """
    folder = folder.resolve()
    _make_sure_of(folder)
    with progress.alone(folder):
        editions = progress.editions(folder)
        given, newer = editions["given"], []
        for path, source in sorted(_files(root).items()):
            content = _edition(source)
            edition = _digests(path, content)
            there = _there(folder / path, path)
            untouched = path in given and there == given[path]["seen"]
            if there is None or untouched and given[path]["file"] != edition["file"]:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                progress.replace(folder / path, content, source.stat().st_mode & 0o777)
            if there is None or untouched or there == edition["seen"]:
                given[path] = edition
            elif path not in given or given[path]["seen"] != edition["seen"]:
                newer.append(path)
        _write(folder, given, newer)
        progress.write_page(folder, root)
    return folder


def _make_sure_of(folder):
    """See that there is a copy, or an empty one; its mark comes first, so that one that was cut short is known."""
    if folder.exists() and not folder.is_dir():
        raise NotACopy(f"{folder} is a file")
    if not (folder / progress.EDITIONS).exists():
        if folder.exists() and any(folder.iterdir()):
            raise NotACopy(f"{folder} holds other things, and is no copy of the course")
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder, {}, [])


def _write(folder, given, newer):
    text = json.dumps({"given": given, "newer": newer}, indent=1, ensure_ascii=False)
    progress.replace(folder / progress.EDITIONS, text.encode())


def _files(root):
    """Return the files of the course: {path in a copy: path of the file}."""
    found = [path for folder in FOLDERS for path in (root / folder).rglob("*") if path.is_file()]
    paths = {path.relative_to(root): path for path in found}
    return {
        path.as_posix(): file
        for path, file in paths.items()
        if not any(part.startswith(".") or part in MADE_BY_RUNNING for part in path.parts)
    }


def _edition(source):
    """Return what a learner is given of a file: of a notebook no outputs, which are theirs to see."""
    if source.suffix != ".ipynb":
        return source.read_bytes()
    notebook = json.loads(source.read_bytes())
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell.update(outputs=[], execution_count=None)
    return dumps(notebook).encode()


def _digests(path, content):
    """Return the digests of a file's content, and of what a learner sees of it."""
    return {"file": _digest(content), "seen": _digest(_seen(path, content))}


def _digest(content):
    return hashlib.sha256(content).hexdigest()


def _seen(path, content):
    if path.endswith(".ipynb"):
        try:
            cells = json.loads(content)["cells"]
            parts = [[cell["cell_type"], "".join(cell["source"]), cell.get("outputs", [])] for cell in cells]
            return json.dumps(parts).encode()
        except (ValueError, KeyError, TypeError):
            pass  # it is no notebook any more
    return content


def _there(target, path):
    """Return the digest of what a learner sees of a file of their copy, or None where there is none."""
    if target.is_dir():
        return "a folder"
    return _digest(_seen(path, target.read_bytes())) if target.exists() else None
