"""The outermost check of a server: who is let in, of those who ask for it."""

from django.conf import settings


class OwnOriginOnly:
    """Lets in only who asks for this very server, and no page of another site.

    The Host must be that of one of `settings.OWN_ORIGINS`, to the letter and with its port: a foreign name that resolves
    to this machine (DNS rebinding) is refused. An Origin, which browsers send with every WebSocket and every POST, must
    be one of these too; a client that is not a browser sends none. Channels' own AllowedHostsOriginValidator looks at
    neither Host nor port, and refuses the latter.
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
        return hosts in [[one.partition("://")[2]] for one in own] and origins in [[], *([one] for one in own)]
