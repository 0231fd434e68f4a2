"""The finished blog out of the lab: written out, deployed, under a prefix, asked by strangers; and shown by `make liveblog`."""

import contextlib
import os
import re
import signal
import subprocess
import sys

import httpx
import pytest
from helpers import UNIT, descendants, survivors
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from playwright.sync_api import expect
from test_setup import LOCKED
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from course.lessons import ROOT
from course.liveblog.project import PACKAGES, FolderInUse, finished
from labserver import Lab

WITHOUT_THE_LAB = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DATABASE", "REDIS_URL")}
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "liveblog.production",
    "HOST": "blog.example.org",
    "SECRET_KEY": "fifty characters at least, which nobody can guess ...",
}
THROUGH_THE_PROXY = {"Host": "blog.example.org", "X-Forwarded-Proto": "https"}  # what deploy/nginx.conf sends


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """The finished project, with one post in its database, in a folder with an awkward name."""
    folder = finished(tmp_path_factory.mktemp("live blog 블로그") / "liveblog")
    run(folder, "manage.py", "migrate")
    return folder


@pytest.fixture(scope="module")
def redis_url():
    with Lab(servers=0) as lab:
        yield lab.redis_url


def run(folder, *words, **environment):
    """Run Python in a folder as if there were no lab; return what it printed."""
    done = subprocess.run(
        [sys.executable, *words], cwd=folder, env=WITHOUT_THE_LAB | environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@contextlib.contextmanager
def daphne(folder, *options, **environment):
    """Serve a project as its README says, and answer the port."""
    command = [sys.executable, "-m", "daphne", "-p", "0", *options]
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=folder, env=WITHOUT_THE_LAB | environment, **pipes) as server:
        lines = (re.search(r"Listening on TCP address 127\.0\.0\.1:(\d+)", line) for line in server.stderr)
        try:
            yield next(line[1] for line in lines if line)
        finally:
            server.kill()


def answer_to(port, **options):
    """Return the status with which the blog answers who asks for a WebSocket."""
    try:
        with connect(f"ws://127.0.0.1:{port}/ws/liveblog/", **options):
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


# Written out


def test_its_requirements_are_versions_of_the_lock_and_no_addresses(project):
    for name, wanted in PACKAGES.items():
        pinned = [Requirement(line) for line in (project / name).read_text().splitlines()]
        assert wanted <= {one.name for one in pinned}
        assert all(one.url is None and f"{one.name}{one.specifier}" in (ROOT / "requirements.lock").read_text() for one in pinned)


def test_it_is_written_into_an_empty_folder_and_never_over_anything(tmp_path):
    assert finished(tmp_path) == tmp_path
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FolderInUse):
        finished(tmp_path)
    assert sorted(tmp_path.rglob("*")) == before


def test_who_names_a_folder_in_use_is_told_in_one_sentence(tmp_path):
    (tmp_path / "mine.txt").touch()
    done = subprocess.run([sys.executable, "-m", "course.liveblog", tmp_path], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, f"{tmp_path} has something in it: name another folder, or an empty one.\n")
    assert os.listdir(tmp_path) == ["mine.txt"]


@pytest.mark.every
def test_its_models_are_as_its_migrations_have_them(project):
    assert "No changes detected" in run(project, "manage.py", "makemigrations", "--check")


@pytest.mark.every
def test_by_its_one_command_it_makes_an_environment_of_its_own_and_all_its_tests_pass(tmp_path):
    folder = finished(tmp_path / "내 live blog")
    done = subprocess.run(["make", "test"], cwd=folder, env=WITHOUT_THE_LAB, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert re.search(r"\nRan \d+ tests in .*\n\nOK\n", done.stdout), done.stdout
    listed = subprocess.check_output([folder / ".venv/bin/python", "-m", "pip", "list", "--format", "freeze"], text=True)
    installed = {canonicalize_name(line.partition("==")[0]): line.partition("==")[2] for line in listed.splitlines()}
    assert {name: version for name, version in installed.items() if name not in ("pip", "setuptools")}.items() <= {
        name: version for name, (version, _) in LOCKED.items()
    }.items()


# Deployed


def test_its_settings_are_what_django_asks_of_a_deployment(project):
    assert "no issues" in run(project, "manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)


@pytest.mark.every
def test_its_static_files_are_collected_where_the_proxy_looks(project):
    run(project, "manage.py", "collectstatic", "--noinput", **PRODUCTION)
    assert (project / "static/blog/live.js").read_text() == (project / "blog/static/blog/live.js").read_text()


def test_behind_the_proxy_its_pages_and_its_socket_answer_to_their_own_name_and_by_tls_only(project, redis_url):
    with daphne(project, "--proxy-headers", "liveblog.asgi:application", REDIS_URL=redis_url, **PRODUCTION) as port:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10 * UNIT) as proxy:
            page = proxy.get("/", headers=THROUGH_THE_PROXY)
            plain = proxy.get("/", headers=THROUGH_THE_PROXY | {"X-Forwarded-Proto": "http"})
            other_name = proxy.get("/", headers=THROUGH_THE_PROXY | {"Host": "evil.example"})
        assert (page.status_code, page.headers["Strict-Transport-Security"][:8]) == (200, "max-age=")
        assert (plain.status_code, plain.headers["Location"]) == (301, "https://blog.example.org/")
        assert other_name.status_code == 400
        assert answer_to(port, origin="https://blog.example.org") == 101
        assert answer_to(port, origin="https://evil.example") == 403


def test_a_page_of_another_site_cannot_open_its_socket(project, redis_url, browser):
    with daphne(project, "liveblog.asgi:application", REDIS_URL=redis_url) as port, browser.new_context() as context:
        page = context.new_page()
        page.route("http://evil.example/", lambda route: route.fulfill(body="Nothing to see."))
        page.goto("http://evil.example/")
        opens = "address => new Promise(done => { const s = new WebSocket(address); s.onopen = s.onclose = event => done(event.type) })"
        assert page.evaluate(opens, f"ws://127.0.0.1:{port}/ws/liveblog/") == "close"
        page.goto(f"http://127.0.0.1:{port}/")
        assert page.evaluate(opens, f"ws://127.0.0.1:{port}/ws/liveblog/") == "open"


@pytest.mark.every
def test_it_is_live_under_a_path_prefix(project, redis_url, browser):
    with daphne(project, "--root-path", "/news", "liveblog.asgi:application", REDIS_URL=redis_url) as port:
        with browser.new_context() as context:
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{port}/news/")
            expect(page.get_by_text("Live.", exact=True)).to_be_visible()
            run(project, "manage.py", "publish", "kick-off", REDIS_URL=redis_url)
            expect(page.locator("article h2")).to_have_text(["kick-off"])


# Shown


@pytest.fixture
def shown(tmp_path):
    """What `make liveblog` runs, with a folder for its temporary files and a browser that does nothing."""
    here = {**os.environ, "BROWSER": "true", "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "course.liveblog"]
    with subprocess.Popen(command, cwd=ROOT, env=here, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as shown:
        yield shown
        shown.kill()


@pytest.mark.every
def test_make_liveblog_shows_it_with_a_writer_and_leaves_nothing(shown, tmp_path):
    address = re.search(r"http://127\.0\.0\.1:\d+/", shown.stdout.readline())[0]
    with connect(f"{address.replace('http', 'ws')}ws/liveblog/", origin=address.rstrip("/")) as reader:
        assert '"created"' in reader.recv(timeout=20 * UNIT)
    assert "<article" in httpx.get(address).text
    children = descendants(shown.pid)
    shown.send_signal(signal.SIGINT)
    assert (shown.wait(10 * UNIT), shown.stdout.read()) == (0, "\n")
    assert survivors(children) == [] and os.listdir(tmp_path) == []
