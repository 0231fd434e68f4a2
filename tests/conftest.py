"""What the tests share: two Redis engines, a lab on each, a kernel, and tests that are coroutines."""

import asyncio
import contextlib
import inspect
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest
from helpers import ENGINES, UNIT, engine_of, start_kernel
from playwright.sync_api import sync_playwright

from labserver import Lab, nursery

CHROME_ON_MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()

sys.path.append(str(Path(__file__).parent.parent / "tools"))  # some tests use what is there


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """Run an `async def` test in an event loop of its own."""
    if inspect.iscoroutinefunction(pyfuncitem.obj):
        arguments = {name: pyfuncitem.funcargs[name] for name in inspect.signature(pyfuncitem.obj).parameters}
        asyncio.run(pyfuncitem.obj(**arguments))
        return True


def pytest_collection_modifyitems(config, items):
    """Leave out on one engine what concerns neither."""
    left_out = [
        item
        for item in items
        if item.get_closest_marker("any_engine")
        and "engine" in item.fixturenames
        and item.callspec.params["engine"] != engine_of(item.originalname)
    ]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture(autouse=True)
def nothing_hangs(request):
    """End a test of a lab after 30 s, whatever it waits for. In an exercise, each cell has a limit of its own."""

    def end(*_):
        pytest.fail(f"It still ran after {30 * UNIT:g} s.")

    if "engine" in request.fixturenames and "exercises" not in request.fixturenames:
        signal.signal(signal.SIGALRM, end)
        signal.setitimer(signal.ITIMER_REAL, 30 * UNIT)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)


@pytest.fixture(scope="session", autouse=True)
def a_nursery():
    """What starts servers stays as long as this process: so it is no server that somebody forgot."""
    nursery.start()


@pytest.fixture(scope="session")
def on_engine():
    """A context for labs: they use the wheel's Valkey, or the machine's redis-server."""

    @contextlib.contextmanager
    def on(name):
        with pytest.MonkeyPatch.context() as patch:
            patch.delenv("LAB_REDIS_URL", raising=False)
            patch.delenv("LAB_REDIS_SERVER", raising=False)
            if name == "Redis":
                path = shutil.which("redis-server")
                if path is None:
                    (pytest.fail if "CI" in os.environ else pytest.skip)("redis-server is not installed")
                patch.setenv("LAB_REDIS_SERVER", path)
            yield

    return on


@pytest.fixture(scope="module", params=ENGINES)
def engine(request, on_engine):
    """A test that uses this, or the lab or kernel made with it, runs on both engines."""
    with on_engine(request.param):
        yield request.param


@pytest.fixture(scope="module")
def lab(engine):
    """One lab for the tests of a module that leave it as it was: two servers on the Redis layer."""
    with Lab(servers=2) as lab:
        yield lab


@pytest.fixture(scope="module")
def kernel(engine):
    """One kernel, with the consumers and a lab, for the tests of a module that leave both in order."""
    with start_kernel() as kernel:
        yield kernel


@pytest.fixture(scope="module")
def chromium():
    """What Playwright needs to launch a browser of the Chromium family."""
    names = ("chromium", "chromium-browser", "google-chrome", CHROME_ON_MACOS)
    path = os.environ.get("LAB_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if path is None:
        (pytest.fail if "CI" in os.environ else pytest.skip)("Chromium is not installed")
    return {"executable_path": path, "args": FLAGS}


@pytest.fixture(scope="module")
def browser(chromium):
    """A browser for the tests of a module, of which none is a coroutine: Playwright has the event loop meanwhile."""
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(**chromium)


@pytest.fixture
def page(browser):
    """A page in which every cell is in view, and so is drawn."""
    with browser.new_context(viewport={"width": 1200, "height": 20_000}) as context:
        context.set_default_timeout(60_000 * UNIT)
        yield context.new_page()
