"""What answers a request or a WebSocket: the routes of the notebook, and Django behind them.

This is the routing of any Channels project, with one difference: the routes can change while the
server runs. A connection keeps the consumer that it began with.
"""

from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.urls import path, re_path


class Routes:
    """The routes of one server, as an ASGI application."""

    def __init__(self):
        self.consumers = {"http": {}, "websocket": {}}
        self._rebuild()

    async def __call__(self, scope, receive, send):
        await self._router(scope, receive, send)

    def add(self, protocol, route, consumer):
        """Send new connections on `route` (in Django's `path()` syntax) to a consumer class.

        `protocol` is "http" or "websocket". Raises ImproperlyConfigured where Django cannot parse
        the route. Source: https://channels.readthedocs.io/en/stable/topics/routing.html
        """
        path(route, consumer.as_asgi()).pattern.regex  # Django compiles it when it is first used
        self.consumers[protocol][route] = consumer
        self._rebuild()

    def _rebuild(self):
        http, websocket = (
            [path(route, consumer.as_asgi()) for route, consumer in routes.items()]
            for routes in self.consumers.values()
        )
        http.append(re_path("", _django))
        self._router = ProtocolTypeRouter({"http": URLRouter(http), "websocket": URLRouter(websocket)})


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


class OwnOriginOnly:
    """Lets in only who asks for this very server, and no page of another site.

    The Host must be one of `settings.ALLOWED_HOSTS`, to the letter and with its port: a foreign name
    that resolves to this machine (DNS rebinding) is refused. An Origin, which browsers send with every
    WebSocket and every POST, must be one of these hosts too; a client that is not a browser sends none.
    Channels' own AllowedHostsOriginValidator looks at neither Host nor port, and refuses the latter.
    """

    def __init__(self, application):
        self.application = application

    async def __call__(self, scope, receive, send):
        if scope["type"] not in ("http", "websocket") or self._welcome(scope):
            return await self.application(scope, receive, send)
        await receive()
        if scope["type"] == "websocket":
            return await send({"type": "websocket.close"})  # before accept: HTTP 403
        body = f"This server answers as {settings.OWN_ORIGINS[0]}/ and to its own pages only.\n".encode()
        await send({"type": "http.response.start", "status": 403, "headers": [(b"content-type", b"text/plain")]})
        await send({"type": "http.response.body", "body": body})

    def _welcome(self, scope):
        hosts = [value.decode("latin1") for name, value in scope["headers"] if name == b"host"]
        origins = [value.decode("latin1") for name, value in scope["headers"] if name == b"origin"]
        own = settings.OWN_ORIGINS
        return hosts in [[origin.partition("://")[2]] for origin in own] and (
            not origins or (len(origins) == 1 and origins[0] in own)
        )
