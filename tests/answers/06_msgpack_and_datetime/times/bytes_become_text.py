# ✓ a message without any time: 'tea'
# ✓ a datetime arrives: 'datetime 1999-12-31T23:59:59.999999+09:00'
# ✓ a datetime arrives: 'datetime 2999-12-31T23:59:59.999999-03:30'
# ✓ a datetime arrives: 'datetime 0001-01-01T00:00:00.000000+09:00'
# ✓ a timedelta arrives: 'timedelta of 2 days, 3 s, 4 µs'
# ✓ a timedelta arrives: 'timedelta of -100000 days, 0 s, 1 µs'
# ✓ a datetime without a time zone: 'refused: TypeError'
# ✓ a set: 'refused: TypeError'
# ✓ a text that looks like a time: '1999-12-31T23:59:59+09:00'
# ✗ what msgpack knows: expected [b'tea', 7, 2.5, None, True, '차', 18446744073709551615], but got ['tea', 7, 2.5, None, True, '차', 18446744073709551615]. Look at "Extension types: a type of your own" in lesson 06.
#     Without you msgpack carries it. JSON, for instance, has no bytes.
# CheckFailed: what msgpack knows

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
