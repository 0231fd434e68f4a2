"""Which consumer answers a WebSocket at which path. None does: a change shows after a reload."""

websocket_urlpatterns = []
