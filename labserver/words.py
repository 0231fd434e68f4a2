"""What a diagram says: the texts of ASGI messages and of a layer's messages, on one line and short."""

import re
import reprlib
import zlib
from typing import NamedTuple

from labserver.passwords import hidden

CHANNEL = re.compile(r"[\w.]*specific\.[\w.!]+")  # a consumer's own channel, on each of the layers


class Line(NamedTuple):
    """One line of a diagram: who told whom what. The arrow is `→`, or `✗` where it did not get there."""

    source: str
    arrow: str
    target: str
    text: str

    def __str__(self):
        return f"{self.source} {self.arrow} {self.target}: {self.text}"


def wire_words(message):
    """Return an ASGI message as (type, a short text for a person), whatever a consumer put into it.

    Source: https://asgi.readthedocs.io/en/latest/specs/www.html
    """
    kind = message.get("type", "(no type)")
    if kind in ("websocket.receive", "websocket.send"):
        text = message.get("text")
        return kind, shorten(message.get("bytes") if text is None else text)
    if kind in ("http.request", "http.response.body"):
        body = message.get("body")
        return kind, shorten(_decoded(body)) if body else ""
    if kind == "http.response.start":
        return kind, str(message.get("status"))
    if kind == "websocket.disconnect":
        return kind, str(message.get("code") or 1005)
    if kind == "websocket.close":
        return kind, str(message.get("code") or 1000)
    return kind, ""


def _decoded(body):
    try:
        return body.decode()
    except (AttributeError, UnicodeDecodeError):
        return body


def message_words(message):
    """Return a layer's message as (a short text for a person, a key that equal messages share)."""
    key = zlib.crc32(repr(_plain(message)).encode())
    if not isinstance(message, dict):
        return shorten(message), key
    rest = ", ".join(f"{name}={shorten(value)}" for name, value in message.items() if name != "type")
    return f"{message.get('type', '(no type)')} {rest}".rstrip(), key


def _plain(value):
    """Return a message as it looks after a journey through a serializer: tuples are lists, and so on."""
    if isinstance(value, dict):
        return [[str(name), _plain(item)] for name, item in value.items()]
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    return value if isinstance(value, (str, int, float)) or value is None else str(value)


class _Short(reprlib.Repr):
    """As reprlib's own, but a password is hidden before a part of it is cut off, and of a datetime nothing is."""

    def repr_str(self, text, level):
        return super().repr_str(hidden(text), level)

    def repr_datetime(self, value, level):
        return f"<datetime {value}>"


_short = _Short()
_short.maxother = 60


def shorten(value):
    """Return a payload as a text of at most about 60 characters: a string, bytes, or any value."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        value = bytes(value)
        more = " …" if len(value) > 8 else ""
        return f"{len(value):,} bytes {value[:8].hex(' ')}{more}".rstrip()
    if not isinstance(value, str):
        return re.sub(r" at 0x[0-9a-f]+", "", _short.repr(value))
    if CHANNEL.fullmatch(value):
        return value  # the diagram has a shorter name for it
    value = hidden(value)
    text = printable(value if len(value) <= 60 else value[:40])
    if not value.startswith(("{", "[")):
        text = f'"{text}"'
    return text if len(value) <= 60 else f"{text} … ({len(value):,} characters)"


def printable(text):
    """Return a text on one line: what has no picture is written as Python writes it, `\\n`."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def from_client(place, kind, text):
    """Return what a client said by an ASGI message that its consumer took, at `/ws/echo/` or `GET /events/`."""
    if kind == "websocket.connect":
        return f"connect {place}"
    if kind == "http.request":
        return f"{place} {text}".rstrip()
    if kind.endswith(".disconnect"):
        return f"disconnect {text}".rstrip()
    return text


def to_client(accepted, kind, text):
    """Yield (arrow, text) for an ASGI message to a client; an empty piece of a body is no line."""
    if kind == "websocket.accept":
        yield "→", "accept"
    elif kind == "websocket.close":
        yield ("→", f"close {text}") if accepted else ("✗", "refused, HTTP 403")
    elif kind == "http.response.start":
        yield "→", f"HTTP {text}"
    elif text:
        yield "→", text
