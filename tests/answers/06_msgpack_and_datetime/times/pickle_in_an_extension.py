# ✓ a message without any time: 'tea'
# ✓ a datetime arrives: 'datetime 1999-12-31T23:59:59.999999+09:00'
# ✓ a datetime arrives: 'datetime 2999-12-31T23:59:59.999999-03:30'
# ✓ a datetime arrives: 'datetime 0001-01-01T00:00:00.000000+09:00'
# ✓ a timedelta arrives: 'timedelta of 2 days, 3 s, 4 µs'
# ✓ a timedelta arrives: 'timedelta of -100000 days, 0 s, 1 µs'
# ✓ a datetime without a time zone: 'refused: TypeError'
# ✓ a set: 'refused: TypeError'
# ✓ a text that looks like a time: '1999-12-31T23:59:59+09:00'
# ✓ what msgpack knows: [b'tea', 7, 2.5, None, True, '차', 18446744073709551615]
# ✓ how many messages lie in an inbox, a sorted set, when two equal ones were sent: 2
# ✓ Extensions with all the other numbers, how many arrive as they are: 127
# ✗ a stranger's message has run code: expected False, but got True. Look at "When you need it: pickle runs a stranger's code" in lesson 06.
#     Whoever may write to Redis can run code in your servers: a format that knows data only cannot do that.
# CheckFailed: a stranger's message has run code

import msgpack, struct, json
from datetime import *
from channels_redis.serializers import BaseMessageSerializer, MsgPackSerializer

import pickle
class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def out(v):
            if type(v) is timedelta or isinstance(v, datetime) and v.tzinfo is not None:
                return msgpack.ExtType(77, pickle.dumps(v))
            raise TypeError(v)
        return msgpack.packb(message, default=out)
    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=lambda c, d: pickle.loads(d) if c == 77 else msgpack.ExtType(c, d))
