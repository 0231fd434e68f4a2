import os

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kiosk.settings")
http = get_asgi_application()

from django.urls import path  # noqa: E402 (the apps have to be there)

from news.consumers import Live  # noqa: E402

websocket = AuthMiddlewareStack(URLRouter([path("ws/live/", Live.as_asgi())]))
application = ProtocolTypeRouter({"http": http, "websocket": websocket})
