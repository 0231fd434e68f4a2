"""The two commands, `make soak` and `make notebooks`: what they install, say and do, and when they do nothing."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import nbformat
import pytest
import soak
import yaml
from helpers import descendants, survivors
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements.lock").read_text()
LOCKED = {
    name: (version, text.count("--hash=sha256:"))
    for name, version, text in re.findall(r"^([\w.-]+)==([^ ]+)(.*?)(?=^\S|\Z)", LOCK, re.MULTILINE | re.DOTALL)
}
ENVIRONMENT = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUNTIME, EXTRAS = PYPROJECT["project"]["dependencies"], PYPROJECT["project"]["optional-dependencies"]
SETUP, BUILD = PYPROJECT["dependency-groups"]["setup"], PYPROJECT["build-system"]["requires"]


# What is installed


@pytest.mark.parametrize("wanted", sorted({*RUNTIME, *sum(EXTRAS.values(), []), *SETUP}))
def test_the_lock_holds_a_version_in_range_with_its_hashes(wanted):
    requirement = Requirement(wanted)
    version, hashes = LOCKED[canonicalize_name(requirement.name)]
    assert version in requirement.specifier
    assert hashes > 0


def test_the_build_backend_is_among_what_is_locked():
    assert set(BUILD) <= set(SETUP)


def test_the_lock_holds_no_address_and_no_path():
    assert "/" not in LOCK


def test_environment_yml_asks_for_the_locked_version_of_each_runtime_dependency():
    editable, *pins = ENVIRONMENT[-1]["pip"]
    names = sorted(canonicalize_name(Requirement(wanted).name) for wanted in RUNTIME)
    assert editable == "-e ."
    assert pins == [f"{name}=={LOCKED[name][0]}" for name in names]


def test_environment_yml_asks_for_a_python_that_the_project_and_its_workflow_know():
    name, version = ENVIRONMENT[0].split("=")
    workflow = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text())
    assert name == "python"
    assert version in Requirement(f"python{PYPROJECT['project']['requires-python']}").specifier
    assert version in workflow["jobs"]["test"]["strategy"]["matrix"]["python"]


# What make does: in a copy, where only the programs that the Makefile needs are on PATH


class Folder:
    """A copy of what `make` reads, and a folder of Pythons that is all its PATH has beside make's own tools."""

    def __init__(self, path):
        self.path, self.bin, self.log = path / "채널 실습", path / "bin", path / "log"
        self.path.mkdir()
        self.bin.mkdir()
        for name in ("Makefile", "pyproject.toml", "requirements.lock"):
            shutil.copy(ROOT / name, self.path)
        for tool in ("awk", "cat", "cp", "id", "make", "mkdir", "mv", "rm", "sh", "touch"):
            (self.bin / tool).symlink_to(shutil.which(tool))

    def program(self, name, script):
        (self.bin / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.bin / name).chmod(0o755)

    def python(self, name, change):
        """A real Python in which `change` was executed first."""
        self.program(name, f"""exec '{sys.executable}' -c '{change}; import sys; exec(sys.argv[2])' "$@" """)

    def pretender(self, name="python3"):
        """Writes down what it is called with; a .venv that it makes has it as its Python and its uv."""
        self.program(name, f"""echo "${{0##*/}} $*" >> '{self.log}'
            test "$1 $2" = "-m venv" || exit 0
            mkdir -p .venv/bin .venv/lib/python3/site-packages
            cp "$0" .venv/bin/python
            cp "$0" .venv/bin/uv""")

    def make(self, *arguments):
        """Runs make; answers its exit status, what it printed, and what was called on the way."""
        self.log.write_text("")
        command, env = ["make", *arguments], {"PATH": str(self.bin)}
        done = subprocess.run(command, cwd=self.path, env=env, capture_output=True, text=True)
        for file in filter(Path.is_file, self.path.rglob("*")):  # an hour passes: make 3.81 counts whole seconds
            os.utime(file, (file.stat().st_mtime - 3600,) * 2)
        return done.returncode, done.stdout + done.stderr, self.log.read_text()


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)


def test_make_alone_lists_every_target(folder):
    status, printed, called = folder.make()
    targets = re.search(r"^\.PHONY: (.*)", (ROOT / "Makefile").read_text(), re.MULTILINE)[1].split()
    assert status == 0 and called == ""
    assert [line.split()[1] for line in printed.splitlines()] == targets


def test_no_python_at_all_is_said(folder):
    status, printed, _ = folder.make("lab")
    assert status != 0
    assert "needs Python 3.11 or newer, but found none" in printed
    assert "make lab PYTHON=" in printed


def test_a_python_that_is_too_old_is_said(folder):
    folder.python("python3", "import sys; sys.version_info = (3, 9, 2)")
    status, printed, _ = folder.make("test")
    assert status != 0
    assert "needs Python 3.11 or newer, but found python3.9." in printed


def test_a_python_without_venv_is_said_with_the_package_to_install(folder):
    folder.python("python3", 'import sys; sys.version_info = (3, 12, 0); sys.modules["ensurepip"] = None')
    status, printed, _ = folder.make("lab")
    assert status != 0
    assert "found python3.12 without venv (Debian, Ubuntu: apt install python3.12-venv)" in printed


def test_the_next_python_is_taken_where_one_is_too_old_and_one_is_an_empty_shim(folder):
    folder.python("python3", "import sys; sys.version_info = (3, 9, 2)")
    folder.program("python3.13", "echo 'python3.13: command not found' >&2; exit 127")
    folder.pretender("python3.12")
    status, printed, called = folder.make(".venv/.lab")
    assert status == 0
    assert "python3.12 -m venv .venv" in called


def test_the_second_make_does_nothing(folder):
    folder.pretender()
    assert folder.make(".venv/.test")[0] == 0
    assert folder.make("-q", ".venv/.test") == (0, "", "")


def test_make_lab_brings_the_copy_up_to_date_and_opens_its_front_page(folder):
    folder.pretender()
    folder.make(".venv/.lab")
    status, _, called = folder.make("lab", "ARGS=--no-browser --port 8899")
    copy, opened = called.splitlines()
    assert status == 0
    assert copy == "python -m course my-course"
    assert opened.startswith(f"python -m jupyterlab --ServerApp.root_dir={folder.path}/my-course --LabApp.default_url=/lab/tree/README")
    assert opened.endswith("--no-browser --port 8899")


def test_make_lab_opens_nothing_where_there_is_no_copy(folder):
    folder.pretender()
    folder.make(".venv/.lab")
    (folder.path / ".venv/bin/python").write_text(f"#!/bin/sh\necho $* >> '{folder.log}'; exit 1")
    status, _, called = folder.make("lab")
    assert status != 0
    assert called == "-m course my-course\n"


def test_make_test_adds_to_what_make_lab_made(folder):
    folder.pretender()
    folder.make(".venv/.lab")
    _, _, called = folder.make(".venv/.test")
    assert "--all-extras" in called
    assert "-m venv" not in called


def test_nothing_is_installed_without_its_hash_but_the_project_itself(folder):
    folder.pretender()
    _, _, called = folder.make(".venv/.test")
    installs = [line for line in called.splitlines() if "pip install" in line]
    *others, own = sorted(installs, key=lambda line: "--editable ." in line)
    assert len(others) == 3 and all("--require-hashes" in line for line in others)
    assert "--no-deps --no-build-isolation --editable ." in own


@pytest.mark.parametrize("change", ["lock", "move", "interrupt", "python gone", "other python"])
def test_the_environment_is_made_anew(folder, change):
    folder.pretender()
    folder.pretender("python3.14")
    folder.make(".venv/.test")
    if change == "lock":
        (folder.path / "requirements.lock").touch()
    elif change == "move":
        folder.path = folder.path.rename(folder.path.with_name("moved"))
    elif change == "interrupt":
        (folder.path / "pyproject.toml").touch()
        (folder.path / ".venv/bin/uv").write_text("#!/bin/sh\nexit 1")
        assert folder.make(".venv/.test")[0] != 0
    elif change == "python gone":
        (folder.path / ".venv/bin/python").unlink()
    asked = ["PYTHON=python3.14"] if change == "other python" else []
    status, _, called = folder.make(".venv/.test", *asked)
    assert status == 0
    assert "-m venv .venv" in called
    assert folder.make("-q", ".venv/.test") == (0, "", "")


# What make notebooks does


def execute(path, *sources, metadata=None):
    """Writes a notebook, executes it in place; answers how that ended and the notebook as it is then."""
    cells = [nbformat.v4.new_code_cell(source, metadata=metadata or {}) for source in sources]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    done = subprocess.run([sys.executable, ROOT / "tools/execute_notebooks.py", path], capture_output=True, text=True)
    return done, nbformat.read(path, as_version=4)


def test_an_executed_notebook_keeps_nothing_that_changes_from_run_to_run(tmp_path):
    done, notebook = execute(
        tmp_path / "lesson.ipynb",
        "import time; print(1, flush=True); time.sleep(0.3); print(2)",
        "import json; json.loads('?')",
        metadata={"scrolled": True, "tags": ["raises-exception"]},
    )
    printed, raised = [cell.outputs for cell in notebook.cells]
    assert done.returncode == 0
    assert [output.text for output in printed] == ["1\n2\n"]
    assert "JSONDecodeError" in raised[0].traceback[-1]
    assert ".py" not in "".join(raised[0].traceback)
    assert [cell.metadata for cell in notebook.cells] == [{"tags": ["raises-exception"]}] * 2
    assert notebook.metadata.language_info == {"name": "python"}


def test_a_cell_that_fails_is_named_and_its_notebook_left_as_it_was(tmp_path):
    done, notebook = execute(tmp_path / "lesson.ipynb", "print(1)", "1 / 0")
    assert done.returncode != 0
    assert "lesson.ipynb: cell 2 failed" in done.stderr
    assert notebook.cells[0].outputs == []


# What make soak does


@pytest.fixture
def soaked(monkeypatch, capsys, tmp_path):
    """Runs tools/soak.py with some arguments; answers how it ended and what it printed."""
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "redis-server").symlink_to(sys.executable)  # which no cell starts

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["soak.py", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            sys.exit(soak.main())
        return ended.value.code, capsys.readouterr().out

    return run


def test_a_soak_names_each_engine_and_load_with_its_rounds(soaked, monkeypatch):
    rounds = []
    monkeypatch.setattr(soak, "compare", lambda *what: rounds.append(what) or (True, "..\n2 passed in 3.1s"))
    names = [f"{engine}, {load}" for engine in ("Valkey", "Redis") for load in ("idle", "busy")]
    assert soaked("--rounds", 3) == (None, "".join(f"{name}: 3 rounds, each 2 passed\n" for name in names))
    told = [(list(settings), other) for _, settings, other in rounds]
    assert told == [([], "Redis")] * 6 + [(["LAB_REDIS_SERVER"], "Valkey")] * 6


def test_a_soak_ends_at_the_first_difference_with_what_pytest_printed(soaked, tmp_path):
    cell = nbformat.v4.new_code_cell("print(1)", outputs=[nbformat.v4.new_output("stream", text="2\n")], execution_count=1)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), tmp_path / "lesson.ipynb")
    said, printed = soaked("--rounds", 2, tmp_path / "lesson.ipynb")
    assert printed == ""
    assert "1 failed" in said and said.endswith("Round 1 on Valkey, idle: differs.")


def test_a_soak_without_redis_server_is_refused(soaked, tmp_path):
    (tmp_path / "redis-server").unlink()
    assert soaked() == ("make soak compares on Redis too, but found no redis-server on PATH.", "")


def test_cores_are_busy_until_the_soak_ends_however_it_ends():
    others = descendants()
    with pytest.raises(KeyboardInterrupt):
        with soak.busy_cores():
            burners = [process for process in descendants() if process not in others]
            assert len(burners) == os.cpu_count()
            raise KeyboardInterrupt
    assert survivors(burners) == []
