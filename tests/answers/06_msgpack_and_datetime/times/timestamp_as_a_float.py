# ✓ a message without any time: 'tea'
# ✓ a datetime arrives: 'datetime 1999-12-31T23:59:59.999999+09:00'
# ✗ a datetime arrives: expected 'datetime 2999-12-31T23:59:59.999999-03:30', but got 'datetime 3000-01-01T00:00:00.000000-03:30'. Look at "Extension types: a type of your own" in lesson 06.
#     The microseconds are not the same. A float has about sixteen digits, and some formats end at milliseconds: whole numbers and text are exact.
# CheckFailed: a datetime arrives

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return msgpack.ExtType(1, msgpack.packb([value.timestamp(), value.utcoffset().total_seconds()]))
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
            raise TypeError(f"cannot pack {value!r}")

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def ext_hook(code, data):
            if code == 1:
                moment, offset = msgpack.unpackb(data)
                return datetime.fromtimestamp(moment, timezone(timedelta(seconds=offset)))
            if code == 2:
                return timedelta(*msgpack.unpackb(data))
            return msgpack.ExtType(code, data)

        return msgpack.unpackb(data, ext_hook=ext_hook)
