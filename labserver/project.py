"""A Django project that a lab serves, and what makes a process one of the project's."""

import importlib
import os
import pathlib
import re
import sys

from labserver.errors import LabError

_SETTINGS = re.compile(r"""DJANGO_SETTINGS_MODULE["']\s*,\s*["']([\w.]+)["']""")
_here = None  # the folder of the project that this process is one of


class Project:
    """A folder with a manage.py, and a database of the lab's own. The lab's own small site is one, without folder and database.

    All that it knows of the lab are two environment variables: REDIS_URL, and DATABASE, the path of an SQLite file.
    """

    def __init__(self, folder=None, directory=None):
        self.folder, self.settings, self.database = "", "labserver.site.settings", ""
        if folder is not None:
            import sqlite3

            self.folder, self.settings = _find(folder)
            self.database = str(directory / "db.sqlite3")
            with sqlite3.connect(self.database) as database:  # readers and a writer do not wait for each other
                database.execute("PRAGMA journal_mode=WAL")
            database.close()

    def environment(self, redis_url):
        """Return the variables that the project's processes need beside those of `child.environment()`."""
        variables = {"REDIS_URL": str(redis_url)}
        if self.folder:
            path = os.pathsep.join(filter(None, [self.folder, os.environ.get("PYTHONPATH")]))
            variables |= {"DATABASE": self.database, "DJANGO_SETTINGS_MODULE": self.settings, "PYTHONPATH": path}
        return variables

    def enter(self, setup):
        """Make this process one of the project's: its path, its settings, its apps.

        What the lab fills in are the layer, the hosts, the secret key and how long SQLite waits for a lock. And it
        takes out X-Frame-Options, for `lab.page()` shows pages in a frame of JupyterLab, which is another origin.
        """
        self._enter_folder(setup["redis_url"])
        import django
        from django.conf import settings

        settings.LOGGING_CONFIG = None
        settings.REDIS_URL, settings.SECRET_KEY = setup["redis_url"], setup["secret_key"]
        hosts = [origin.partition("://")[2].partition(":")[0] for origin in filter(None, [setup["public_origin"]])]
        settings.ALLOWED_HOSTS = ["127.0.0.1", *hosts]
        settings.CSRF_TRUSTED_ORIGINS = [*settings.CSRF_TRUSTED_ORIGINS, *filter(None, [setup["public_origin"]])]
        settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if not name.endswith(".XFrameOptionsMiddleware")]
        self._use_database(settings.DATABASES.get("default", {}))
        django.setup()

    def _enter_folder(self, redis_url):
        os.environ["DJANGO_SETTINGS_MODULE"] = self.settings
        if self.folder:
            sys.path[:] = [self.folder, *(place for place in sys.path if place != self.folder)]
            os.environ.update(DATABASE=self.database, REDIS_URL=redis_url)

    def _use_database(self, default):
        if not self.folder or not default.get("ENGINE"):
            return
        if str(default.get("NAME")) != self.database:
            raise RuntimeError(
                f"{self.settings} does not read the environment variable DATABASE, so that the project would write into "
                'a database that is not the lab\'s. Write "NAME": os.environ.get("DATABASE", BASE_DIR / "db.sqlite3") there'
            )
        # It goes with the lab, so it need not survive a crash of the machine.
        ours = {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": "PRAGMA synchronous=OFF"}
        default["OPTIONS"] = ours | default.get("OPTIONS", {})

    def enter_notebook(self, setup, layer):
        """Make the notebook one of the project's processes, so that its models work in cells.

        A kernel has one project. For a second lab its settings are read anew, and every thread connects anew, to the new
        lab's database. Raises `LabError` where Django has other settings already.
        """
        global _here
        from django.conf import settings

        if settings.configured and _here != self.folder:
            other = f"the project in {_here}" if _here else "settings of a cell's making"
            raise LabError(f"This notebook has {other} already, and Django can have one only: restart the kernel.")
        if settings.configured:
            from django.core.cache import caches
            from django.db import connections

            self._enter_folder(setup["redis_url"])
            importlib.reload(sys.modules[self.settings])
            settings._wrapped = type(settings._wrapped)(self.settings)
            for handler in (connections, caches):
                vars(handler).clear()
                handler.__init__()
        _here = self.folder
        self.enter(setup)
        if layer is not None:
            from channels.layers import channel_layers

            channel_layers.set("default", layer)


def is_of_ours(file):
    """Tell a file of the project that this process is one of."""
    return bool(_here) and file.startswith(_here + os.sep)


def words(error, folder):
    """Return what kept a project from being loaded, and where in its folder, in one line."""
    said = f"{type(error).__name__}: {error}".rstrip(".") if not isinstance(error, RuntimeError) else str(error)
    place, trace = "", error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if folder and file.startswith(folder):
            place = f" ({os.path.relpath(file, folder)}, line {trace.tb_lineno})"
        trace = trace.tb_next
    return said.replace("\n", " ") + place


def _find(folder):
    """Return the folder of a project, absolute, and the module of its settings, which its manage.py names."""
    if not isinstance(folder, (str, os.PathLike)):
        raise LabError(f'project= is the folder of a Django project, such as "liveblog", but got {folder!r}.')
    manage = pathlib.Path(folder).expanduser().resolve() / "manage.py"
    try:
        found = _SETTINGS.search(manage.read_text(encoding="utf-8"))
    except OSError as error:
        raise LabError(
            f"project={str(folder)!r} is no Django project: its manage.py cannot be read ({error.strerror}). "
            "Name the folder in which `django-admin startproject` has put manage.py."
        ) from None
    if found is None:
        raise LabError(f"The manage.py of project={str(folder)!r} names no DJANGO_SETTINGS_MODULE, so it is no Django project's.")
    return str(manage.parent), found[1]
