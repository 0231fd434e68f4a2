"""The channel layer of a lab: what the notebook may ask for, and the object that comes of it."""

import inspect
import pickle

from labserver.errors import LabError

_BACKENDS = {
    "redis": "channels_redis.core.RedisChannelLayer",
    "pubsub": "channels_redis.pubsub.RedisPubSubChannelLayer",
    "memory": "channels.layers.InMemoryChannelLayer",
}


def configure(layer, redis_url, serializer=None, prefix=None):
    """Return `{"BACKEND": …, "CONFIG": …}` for what a notebook asked for, or None for no layer.

    `layer` is as for `Lab`; BACKEND is an import path or a layer class. Hosts, prefix and serializer are filled in where
    the layer takes them and the dict does not name them.
    Source: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
    """
    if layer is None:
        return None
    if isinstance(layer, type):
        layer = {"BACKEND": layer}
    elif isinstance(layer, str) and layer in _BACKENDS:
        layer = {"BACKEND": _BACKENDS[layer]}
    backend = layer.get("BACKEND") if isinstance(layer, dict) else None
    if not (isinstance(backend, str) or isinstance(backend, type) and hasattr(backend, "receive")):
        # Of a dict only this: its hosts may hold a password.
        got = f"the BACKEND {backend!r}" if isinstance(layer, dict) else repr(layer)
        raise LabError(
            'layer= is "redis", "pubsub", "memory", None, a CHANNEL_LAYERS["default"] dict with a BACKEND, '
            f"or a layer class, but got {got}."
        )
    if serializer is not None and not (hasattr(serializer, "serialize") and hasattr(serializer, "deserialize")):
        raise LabError(f"serializer= is a class with serialize and deserialize, but got {serializer!r}.")
    config = layer.get("CONFIG", {})
    if not (isinstance(config, dict) and all(isinstance(name, str) for name in config)):
        raise LabError('The CONFIG of layer= is a dict of names and values, such as {"capacity": 10}; this one is not.')
    config = dict(config)
    if _takes_hosts(backend):
        # redis-py 8 gives every connection a socket_timeout of 5 s, and RedisChannelLayer waits just as long in BZPOPMIN:
        # an idle WebSocket would be closed with 1011. No URL can say "none". And it takes no more than 100 connections,
        # where that layer has one for each command under way: of more clients who come or leave at once, the rest would
        # fail. Redis itself takes 10,000.
        config.setdefault("hosts", [{"address": redis_url, "socket_timeout": None, "max_connections": 10_000}])
        if prefix:
            config.setdefault("prefix", prefix)
        if serializer:
            config["serializer_format"] = "lab"
    elif serializer:
        raise LabError("serializer= needs a layer that sends bytes to Redis, but this layer sends none.")
    try:
        pickle.dumps(config)
    except Exception as error:
        raise LabError(f"The CONFIG of layer= cannot travel to the server: {error}.") from None
    return {**layer, "CONFIG": config}


def is_memory(configuration):
    """Tell whether a layer's messages stay in the process that sent them."""
    return _BACKENDS["memory"] in _lineage(configuration["BACKEND"])


def make(configuration, serializer=None):
    """Return the layer object. `serializer` is registered with channels_redis under the name "lab"."""
    from django.utils.module_loading import import_string

    if serializer is not None:
        from channels_redis.serializers import registry

        registry.register_serializer("lab", serializer)
    backend = configuration["BACKEND"]
    return (import_string(backend) if isinstance(backend, str) else backend)(**configuration["CONFIG"])


def _takes_hosts(backend):
    if any(path.startswith("channels_redis.") for path in _lineage(backend)):
        return True
    return isinstance(backend, type) and "hosts" in inspect.signature(backend).parameters


def _lineage(backend):
    """Return the import paths of a layer's class and of the classes that it descends from."""
    if backend in _BACKENDS.values():
        return [backend]  # not imported: the notebook may never need it
    cls = _imported(backend) if isinstance(backend, str) else backend
    return [f"{base.__module__}.{base.__qualname__}" for base in getattr(cls, "__mro__", [])]


def _imported(path):
    from django.utils.module_loading import import_string

    try:
        return import_string(path)
    except Exception as error:
        raise LabError(f"layer= names the BACKEND {path!r}, which cannot be imported ({type(error).__name__}: {error}).") from None
