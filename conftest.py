"""How pytest-xdist divides the tests among its processes."""

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Keep together what shares a notebook's kernel, or a module's lab on one engine."""
    for item in items:
        params = item.callspec.params if hasattr(item, "callspec") else {}
        group = [item.nodeid.partition("::")[0], *(params[name] for name in ("engine", "assignment") if name in params)]
        item.add_marker(pytest.mark.xdist_group(" ".join(group)))
