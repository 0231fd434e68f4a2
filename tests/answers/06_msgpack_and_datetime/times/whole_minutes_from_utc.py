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
# ✓ Extensions with all the other numbers, how many arrive as they are: 126
# ✓ a stranger's message has run code: False
# ✓ an honest message, after a stranger's that was too long: {'value': 'tea'}
# ✓ a tuple: ['tea', [7]]
# ✓ a msgpack.Timestamp: Timestamp(seconds=7, nanoseconds=7)
# ✓ what a client of the server hears, when the notebook has sent to the group: ['datetime 1969-07-20T16:17:40.000001-04:00', 'timedelta of -1 days, 0 s, 0 µs', 'the last word']
# ✓ a datetime arrives: 'datetime 0001-12-31T23:59:59.999999+14:00'
# ✓ a datetime arrives: 'datetime 4000-12-31T23:59:59.999999-03:30'
# ✗ a datetime arrives: expected 'datetime 9999-12-31T23:59:59.999999+00:00:01', but got 'datetime 9999-12-31T23:59:59.999999+00:00'. Look at "Extension types: a type of your own" in lesson 06.
#     A distance from UTC can have seconds, too, and they are gone.
# CheckFailed: a datetime arrives

import msgpack, struct, json
from datetime import *
from channels_redis.serializers import BaseMessageSerializer, MsgPackSerializer

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(message, default=self.out)
    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=self.back)
    @staticmethod
    def out(v):
        if isinstance(v, datetime):
            if v.utcoffset() is None: raise TypeError("no zone")
            return msgpack.ExtType(60, json.dumps([v.replace(tzinfo=None).isoformat(), v.utcoffset() // timedelta(minutes=1)]).encode())
        if isinstance(v, timedelta):
            return msgpack.ExtType(60+1, struct.pack(">iii", v.days, v.seconds, v.microseconds))
        raise TypeError(repr(v))
    @staticmethod
    def back(code, data):
        if code == 60: return (lambda a: datetime.fromisoformat(a[0]).replace(tzinfo=timezone(timedelta(minutes=a[1]))))(json.loads(data))
        if code == 60+1: return timedelta(*struct.unpack(">iii", data))
        return msgpack.ExtType(code, data)
