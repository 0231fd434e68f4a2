"""How pytest-xdist divides the tests among its processes."""

import os
import re
import tempfile

from xdist.scheduler import LoadScopeScheduling


class SideBySide(LoadScopeScheduling):
    """Keeps together what shares a notebook's kernel, or a module's lab on one engine.

    A group is known by the tests' ids: with pytest 9.2, the marks of `--dist loadgroup` group nothing.
    """

    def _split_scope(self, nodeid):
        path, _, test = nodeid.partition("::")
        engine_and_exercise = re.search(r"\[(Valkey|Redis)(-\d\d_\w+)?", test)
        return path + (engine_and_exercise.group() if engine_and_exercise else "")


def pytest_xdist_make_scheduler(config, log):
    return SideBySide(config, log)


def pytest_addoption(parser):
    parser.addoption("--every", action="store_true", help="what make answers tries beside make test")
    parser.addoption("--record", action="store_true", help="write anew what wrong answers are told; git diff shows the change")


def pytest_collection_modifyitems(config, items):
    """Leave out what only `make answers` tries."""
    if not config.getoption("every"):
        left_out = [item for item in items if item.get_closest_marker("every")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


def pytest_configure(config):
    """Give each process a folder of its own for IPython's history, which two kernels at once may find locked."""
    folder = tempfile.TemporaryDirectory(prefix="ipython-")
    config.add_cleanup(folder.cleanup)
    os.environ["IPYTHONDIR"] = folder.name
