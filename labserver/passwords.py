"""The password of an external Redis: known in all processes of a lab, and shown by none.

What a consumer prints or raises, what a trace draws and what a `LabError` says ends in a notebook that is
stored, handed in and sent around. So it goes through `hidden` first. This helps against accidents only: who
runs code in the notebook, and wants the password, has it.
"""

import re
import urllib.parse

_forms = set()  # all that the passwords known to this process may look like


class Address(str):
    """A Redis URL. Its text is whole, for clients; its repr, which a cell or a list shows, has no password.

    Each process in which there is one hides the password in what it says, so also the one that unpickles it.
    """

    def __new__(cls, url):
        for password in _passwords(url):
            plain = urllib.parse.unquote(password)
            quoted = (urllib.parse.quote(plain, safe=safe) for safe in ("", "/"))
            _forms.update((password, plain, repr(plain)[1:-1], *quoted))
        return super().__new__(cls, url)

    def __repr__(self):
        return repr(hidden(str(self)))


def _passwords(url):
    """Return the passwords in a Redis URL: before the `@`, and in the query (`?password=`).

    Source: https://redis.readthedocs.io/en/stable/connections.html#redis.Redis.from_url
    """
    try:
        parts = urllib.parse.urlsplit(url)
    except ValueError:
        return []  # no client can use it either, and the lab says so
    query = (pair.partition("=") for pair in parts.query.split("&"))
    return list(filter(None, [parts.password, *(value for name, _, value in query if name == "password")]))


def hidden(text):
    """Return a text with `***` for each known password, where that is a word of its own."""
    for form in sorted(_forms, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", "***", text)
    return text


def without_password(url):
    """Return what of a Redis URL may be shown, also of a malformed one: no user, no password, no query."""
    scheme = re.match(r"(\w+://)?", url).group()
    user, _, place = url.removeprefix(scheme).rpartition("@")
    return scheme + ("…" if "?" in user else place.partition("?")[0])
