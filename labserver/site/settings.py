"""The settings of the small Django project that a lab's servers run.

What differs from lab to lab is filled in by `labserver.serve` before Django starts: REDIS_URL,
CHANNEL_LAYERS, OWN_ORIGINS and ALLOWED_HOSTS.
"""

import pathlib
import secrets

SECRET_KEY = secrets.token_urlsafe(50)  # a new one for each process: nothing signed outlives it
ALLOWED_HOSTS = []
OWN_ORIGINS = []
LOGGING_CONFIG = None

INSTALLED_APPS = ["channels"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
ROOT_URLCONF = "labserver.site.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [pathlib.Path(__file__).parent / "templates"],
    }
]

REDIS_URL = ""
CHANNEL_LAYERS = {}
