# ✗ a stranger's message has run code: expected False, but got True

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
