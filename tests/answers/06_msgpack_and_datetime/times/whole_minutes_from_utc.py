# got 'datetime 9999-12-31T23:59:59.999999+00:00'
# can have seconds, too

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
