"""What answers a request or a WebSocket: the routes of the notebook, and behind them those of the project.

This is the routing of any Channels project, with one difference: the routes can change while the
server runs. A connection keeps the application that it began with.
"""

import functools
import importlib
import importlib.util

from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.apps import apps
from django.conf import settings
from django.urls import clear_url_caches, path, re_path
from django.urls.resolvers import RoutePattern
from django.utils.module_loading import import_string


class _Pattern(RoutePattern):
    """As Django's own, but a route without converters is compared, and needs no regular expression: there may be a thousand."""

    def match(self, path):
        if self.converters or not self._is_endpoint:
            return super().match(path)
        return ("", (), {}) if path == str(self) else None


class Routes:
    """The routes of one server, as an ASGI application, and as the URLconf of Django behind it.

    Raises what the project's own modules raise where they cannot be imported.
    """

    do_not_call_in_templates = True  # Django's page of a 404 names the URLconf

    def __init__(self):
        self._own = {"http": {}, "websocket": {}}  # each {route: (pattern, is it a view)}
        self._urls = importlib.import_module(settings.ROOT_URLCONF)
        settings.ROOT_URLCONF = self
        self._behind = _project_routes()
        self._router = None  # made when it is needed, and not for each of a thousand routes

    async def __call__(self, scope, receive, send):
        if self._router is None:
            self._make_router()
        await self._router(scope, receive, send)

    def __str__(self):
        return self._urls.__name__

    def __getattr__(self, name):
        return getattr(self._urls, name)  # handler404 and the like, which Django looks for in a URLconf

    def add(self, protocols, route, is_view, application):
        """Send new connections on `route` (in Django's `path()` syntax) to a consumer class, a view or an ASGI application.

        `protocols` are some of "http" and "websocket". What was there before is replaced. Raises ImproperlyConfigured
        where Django cannot parse the route. Source: https://channels.readthedocs.io/en/stable/topics/routing.html
        """
        application = application.as_asgi() if hasattr(application, "as_asgi") else application
        pattern = path(route, application, Pattern=_Pattern)
        if pattern.pattern.converters:
            pattern.pattern.regex  # Django compiles it when it is first used
        for protocol in protocols:
            self._own[protocol][route] = pattern, is_view
        self._router = None

    def _make_router(self):
        (http, views), (websocket, _) = (
            [[pattern for pattern, is_view in own.values() if is_view is wanted] for wanted in (False, True)]
            for own in self._own.values()
        )
        self.urlpatterns = [*views, *self._urls.urlpatterns]
        clear_url_caches()
        http, websocket = ([*own, *behind] for own, behind in zip((http, websocket), self._behind))
        self._router = ProtocolTypeRouter({"http": URLRouter(http), "websocket": URLRouter(websocket)})


def _project_routes():
    """Return the routes behind those of the notebook, for HTTP and for WebSockets: to what `daphne` would be told.

    That is the project's asgi.py, or where there is none Django alone. Static files are served as `runserver` does it.
    """
    module = f"{settings.SETTINGS_MODULE.rpartition('.')[0]}.asgi"
    named = getattr(settings, "ASGI_APPLICATION", None) or (importlib.util.find_spec(module) and f"{module}.application")
    application = import_string(named) if named else _django
    if settings.STATIC_URL and apps.is_installed("django.contrib.staticfiles"):
        from django.contrib.staticfiles.handlers import ASGIStaticFilesHandler

        application = ASGIStaticFilesHandler(application)
    route = re_path("", application)
    return [route], [route] if named else []


async def _django(scope, receive, send):
    await _handler()(scope, receive, send)


@functools.cache
def _handler():
    """Return Django's handler of its own pages, imported with the first request: many servers never have one."""
    from django.core.asgi import get_asgi_application

    return get_asgi_application()


def worker_application(channel, consumer):
    """Return the ASGI application of a worker: one consumer class for one channel name."""
    return ProtocolTypeRouter({"channel": ChannelNameRouter({channel: consumer.as_asgi()})})
