"""What of Daphne can be imported before there is a reactor: nearly all, and without what the lab does not need.

The lab speaks no TLS and no WAMP. Twisted and autobahn do without what these need where it is not installed, and a
quarter of a server's start would be its import.
"""

import sys

_NOT_NEEDED = {name: None for name in ("OpenSSL", "argon2") if name not in sys.modules}
sys.modules.update(_NOT_NEEDED)

import daphne.http_protocol  # noqa: E402, F401
import twisted.internet.asyncioreactor  # noqa: E402, F401
import twisted.internet.endpoints  # noqa: E402, F401
from daphne.ws_protocol import WebSocketProtocol  # noqa: E402, F401

for _name in _NOT_NEEDED:
    del sys.modules[_name]  # a consumer may well need it
