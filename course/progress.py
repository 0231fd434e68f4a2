"""What a learner has done: one line for each thing, in the file `progress.txt` of their copy of the course."""

import contextlib
import fcntl
import json
import os
import tempfile
from pathlib import Path

from course.lessons import ROOT
from course.page import front_page

EDITIONS = ".editions.json"  # stands in each copy, and says which edition of each file was given
PROGRESS = "progress.txt"

_here = set()  # what was done in this process, and could be noted in no copy


def done(name):
    """Note that a *Your turn* or a task is done, by its name, a text of one line."""
    folder = copy()
    if folder is None:
        _here.add(name)
        return
    try:
        with alone(folder) as file:
            if name not in kept(folder):
                file.write(f"{name}\n")
                file.flush()
                write_page(folder)
    except OSError as error:
        _here.add(name)
        print(f"(Your progress could not be kept in {folder.name}: {error.strerror}.)")


def names():
    """Return the set of what is done: in this process, and in the copy in whose notebooks it runs."""
    folder = copy()
    return _here | (kept(folder) if folder else set())


def kept(folder):
    """Return the set of what is noted in a copy."""
    with contextlib.suppress(FileNotFoundError):
        return set((folder / PROGRESS).read_text("utf-8", "replace").splitlines())
    return set()


def copy():
    """Return the learner's copy in which this process runs, a Path, or None."""
    with contextlib.suppress(FileNotFoundError):  # the folder in which it runs was removed
        return next((folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / EDITIONS).exists()), None)


@contextlib.contextmanager
def alone(folder):
    """Give the file of progress, to append to, to one process at a time: two notebooks may be done at once."""
    with open(folder / PROGRESS, "a", encoding="utf-8") as file:
        with contextlib.suppress(OSError):  # some disks of hubs have no locks
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file


def write_page(folder, root=ROOT):
    """Write the front page of a copy of the course at `root` anew."""
    replace(folder / "README.md", front_page(kept(folder), editions(folder)["newer"], root).encode())


def editions(folder):
    """Return what a copy says about its files: {"given": {path: …}, "newer": [path]}."""
    found = {"given": {}, "newer": []}
    with contextlib.suppress(FileNotFoundError, ValueError, TypeError):
        found |= json.loads((folder / EDITIONS).read_text("utf-8"))
    return found


def replace(path, content, mode=0o644):
    """Write a file so that it is there as a whole or, where that fails, stays as it was."""
    descriptor, new = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with open(descriptor, "wb") as file:
            file.write(content)
        os.chmod(new, mode)
        os.replace(new, path)
    except BaseException:
        os.unlink(new)
        raise
