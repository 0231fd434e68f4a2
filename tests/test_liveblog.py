"""The project `notebooks/liveblog/`: run as its README says, and served by a lab."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from helpers import UNIT, start_kernel

PROJECT = Path(__file__).parent.parent / "notebooks" / "liveblog"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DATABASE", "REDIS_URL")}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A copy of the project whose database is migrated, in a folder with an awkward name."""
    folder = shutil.copytree(PROJECT, tmp_path_factory.mktemp("live blog 블로그") / "liveblog")
    manage(folder, "migrate")
    return folder


def manage(folder, *arguments):
    """Run one of the project's commands as its README does; return what it printed, errors too."""
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments], cwd=folder, env=ENVIRONMENT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_its_own_tests_pass(project):
    assert re.search(r"Ran \d+ tests.*\n\nOK", manage(project, "test"))


def test_its_models_are_as_its_migrations_have_them(project):
    assert "No changes detected" in manage(project, "makemigrations", "--check")


def test_it_knows_nothing_of_the_lab():
    assert [path for path in PROJECT.rglob("*.py") if re.search(r"labserver|LAB_|notebook", path.read_text())] == []


def test_daphne_serves_it_as_its_readme_says(project):
    assert manage(project, "publish", "kick-off") == "1: kick-off\n"
    daphne = subprocess.Popen(
        [sys.executable, "-m", "daphne", "-p", "0", "liveblog.asgi:application"],
        cwd=project, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True,
    )
    try:
        [port] = next(filter(None, (re.findall(r"Listening on TCP address 127.0.0.1:(\d+)", line) for line in daphne.stderr)))
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10 * UNIT) as client:
            page = client.get("/").text
            [style] = re.findall(r'<link rel="stylesheet" href="([^"]+)">', page)
            assert "kick-off" in page
            assert client.get(style).headers["content-type"] == "text/css"
    finally:
        daphne.terminate()
        daphne.communicate()


def test_a_lab_serves_it_and_its_celery_worker_tells_who_asked(engine):
    with start_kernel() as kernel:
        cells = f"""
import httpx
from labserver import Lab
lab = Lab(project={str(PROJECT)!r})
print(lab.manage("publish", "kick-off"))
print("kick-off" in httpx.get(lab.http_url("")).text)
worker = lab.program("celery", "-A", "liveblog", "worker", "--pool", "solo", "-l", "info", ready="ready.")
from blog.tasks import export
import asyncio
await asyncio.to_thread(export.delay, "notebook")
print((await lab.channel_layer.receive("notebook"))["lines"][0].split()[-1])"""
        assert kernel.run(cells) == [("stdout", "1: kick-off\n\nTrue\nkick-off\n")]
