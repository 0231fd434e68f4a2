"""What answers a request or a WebSocket: the routes of the notebook, and Django behind them.

This is the routing of any Channels project, with one difference: the routes can change while the
server runs. A connection keeps the consumer that it began with.
"""

from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.urls import path, re_path


class Routes:
    """The routes of one server, as an ASGI application."""

    def __init__(self):
        self._applications = {"http": {}, "websocket": {}}
        self._router = None  # made when it is needed, and not for each of a thousand routes

    async def __call__(self, scope, receive, send):
        if self._router is None:
            self._router = self._made_router()
        await self._router(scope, receive, send)

    def add(self, protocol, route, consumer):
        """Send new connections on `route` (in Django's `path()` syntax) to a consumer class.

        `protocol` is "http" or "websocket". Raises ImproperlyConfigured where Django cannot parse
        the route. Source: https://channels.readthedocs.io/en/stable/topics/routing.html
        """
        application = path(route, consumer.as_asgi())
        application.pattern.regex  # Django compiles it when it is first used
        self._applications[protocol][route] = application
        self._router = None

    def _made_router(self):
        http, websocket = (list(routes.values()) for routes in self._applications.values())
        return ProtocolTypeRouter({"http": URLRouter([*http, re_path("", _django)]), "websocket": URLRouter(websocket)})


async def _django(scope, receive, send):
    """Django's own pages. Imported with the first request: many servers never have one."""
    global _handler
    if _handler is None:
        from django.core.asgi import get_asgi_application

        _handler = get_asgi_application()
    await _handler(scope, receive, send)


_handler = None


def worker_application(channel, consumer):
    """Return the ASGI application of a worker: one consumer class for one channel name."""
    return ProtocolTypeRouter({"channel": ChannelNameRouter({channel: consumer.as_asgi()})})
