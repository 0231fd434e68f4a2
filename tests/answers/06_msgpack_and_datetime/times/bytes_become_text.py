# ✗ what msgpack knows: expected [b'tea', 7, 2.5, None, True, '차', 18446744073709551615], but got ['tea', 7, 2.5, None, True, '차', 18446744073709551615]. Look at "A type of your own, with a number on it" in lesson 06.
# Without you msgpack carries it. JSON, for instance, has no bytes.

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return msgpack.ExtType(1, value.isoformat().encode())
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
            raise TypeError(f"cannot pack {value!r}")
        return msgpack.packb(message, default=default, use_bin_type=False)

    def from_bytes(self, data):
        def ext_hook(code, data):
            if code == 1:
                return datetime.fromisoformat(data.decode())
            return timedelta(*msgpack.unpackb(data))
        return msgpack.unpackb(data, ext_hook=ext_hook, raw=False)
