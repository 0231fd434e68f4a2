"""Django's own pages: one, from which a browser can try the WebSocket routes."""

from django.conf import settings
from django.shortcuts import render


def home(request):
    """Say whose server this is; a browser's console can open WebSockets from here."""
    return render(request, "home.html", {"origin": settings.OWN_ORIGINS[0]})
