"""Settings behind a proxy that speaks TLS. What they need stands in the environment: SECRET_KEY and HOST, the name of the site."""

import os

from liveblog.settings import *  # noqa: F403
from liveblog.settings import BASE_DIR

DEBUG = False
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = [os.environ["HOST"]]  # of pages, and of the pages that may open a WebSocket

STATIC_ROOT = BASE_DIR / "static"

# Daphne gets plain HTTP. That the browser spoke TLS is what the proxy says, and nobody else can: it overwrites the header.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True

# For a year, browsers ask for this site and its subdomains by TLS only: begin with an hour, as long as you are not sure.
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
