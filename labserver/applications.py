"""What can be routed: a consumer class, a view, or an ASGI application as it stands in an asgi.py."""

import inspect
import sys
from typing import NamedTuple

from labserver.errors import LabError


class Application(NamedTuple):
    """Something that `lab.route` was given, and what it is."""

    thing: object
    name: str
    protocols: tuple  # some of "http" and "websocket"
    is_view: bool
    consumer: type | None  # the consumer class that it is, or that is within


def application(thing, call):
    """Return the `Application` that something is; raise `LabError`, which begins with `call`, where it is none."""
    if consumer := _consumer(thing):
        http = sys.modules.get("channels.generic.http")
        protocol = "http" if http and issubclass(consumer, http.AsyncHttpConsumer) else "websocket"
        return Application(thing, consumer.__name__, (protocol,), False, consumer)
    if hasattr(thing, "as_view"):
        raise LabError(f"{call} takes a view function: write {thing.__name__}.as_view().")
    first = _first_parameter(thing)
    if first in (None, "self"):
        raise LabError(
            f"{call} takes a consumer class, such as a subclass of AsyncWebsocketConsumer, a view function or an ASGI "
            f"application, but got {thing!r}."
        )
    name = getattr(getattr(thing, "view_class", thing), "__name__", type(thing).__name__)
    if first == "scope":
        return Application(thing, name, ("http", "websocket"), False, None)
    return Application(thing, name, ("http",), True, None)


def _first_parameter(thing):
    """Return the name of what a function or an application takes first, or None where it can be neither."""
    consumers = sys.modules.get("channels.consumer")
    if not callable(thing) or isinstance(thing, type) or consumers and isinstance(thing, consumers.AsyncConsumer):
        return None  # a consumer object would be one for all connections
    try:
        parameters = inspect.signature(thing).parameters.values()
    except ValueError:  # of a function that is not written in Python
        return None
    return next((one.name for one in parameters if one.kind <= one.VAR_POSITIONAL), None)


def consumer_class(thing, call):
    """Return a consumer class as it is; raise `LabError`, which begins with `call`, where something is none."""
    if hasattr(thing, "consumer_class"):
        raise LabError(f"{call} takes the class itself: leave .as_asgi() out.")
    if not isinstance(thing, type) or _consumer(thing) is None:
        raise LabError(f"{call} takes a consumer class, such as a subclass of AsyncConsumer, but got {thing!r}.")
    return thing


def _consumer(thing):
    """Return the consumer class that something is, or around which it was put as a middleware."""
    channels = sys.modules.get("channels.consumer")
    while thing is not None and channels:
        if isinstance(thing, type):
            return thing if issubclass(thing, channels.AsyncConsumer) else None
        within = ("consumer_class", "inner", "application")
        thing = next((vars(thing)[name] for name in within if name in getattr(thing, "__dict__", ())), None)
    return None
