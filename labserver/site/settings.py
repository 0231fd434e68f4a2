"""The settings of the small Django project that a lab's servers run.

`manage.py check --deploy` would warn of four things that are as they are to be. A site on the Internet needs each.

- W002, no XFrameOptionsMiddleware: `lab.page()` shows pages in a frame of JupyterLab, which is another origin. Nobody
  is logged in here: all that a stolen click could do is to send a text to an experiment.
- W003, no CsrfViewMiddleware: it protects who is logged in by a cookie, and there are none. A POST or a WebSocket from
  another site's page is refused before Django, by its Origin (`strangers.OwnOriginOnly`).
- W004 and W008, no HTTPS (HSTS, redirect): what is sent never leaves the machine, and no certificate could be had for
  127.0.0.1. On a hub, the hub's proxy speaks HTTPS to the browser.

What differs from lab to lab is filled in by `labserver.serve` and `labserver.project` before Django starts.
"""

import pathlib

SECRET_KEY = ""
ALLOWED_HOSTS = []
OWN_ORIGINS = []
LOGGING_CONFIG = None

INSTALLED_APPS = ["channels"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
ROOT_URLCONF = "labserver.site.urls"
TEMPLATES = [
    {"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [pathlib.Path(__file__).parent / "templates"]}
]

TIME_ZONE = "UTC"  # Django sets it for the whole process; its default is America/Chicago
REDIS_URL = ""
CHANNEL_LAYERS = {}
