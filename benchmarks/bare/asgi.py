"""An asgi.py as the Channels tutorial writes it."""

import os

from django.core.asgi import get_asgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
django_application = get_asgi_application()

from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.urls import path  # noqa: E402
from echo import Echo  # noqa: E402

urlpatterns = []
application = ProtocolTypeRouter(
    {"http": django_application, "websocket": URLRouter([path("ws/echo/", Echo.as_asgi())])}
)
