# ✓ a message without any time: 'tea'
# ✓ a datetime arrives: 'datetime 1999-12-31T23:59:59.999999+09:00'
# ✓ a datetime arrives: 'datetime 2999-12-31T23:59:59.999999-03:30'
# ✗ a datetime arrives: expected 'datetime 0001-01-01T00:00:00.000000+09:00', but got 'refused: OverflowError'. Look at "Extension types: a type of your own" in lesson 06.
#     By way of UTC it comes into the year 0 or 10000, which there is not. Write the clock as it stands, and its distance from UTC.
# CheckFailed: a datetime arrives

def default(value):
    if isinstance(value, datetime) and value.tzinfo:
        offset = value.utcoffset() // timedelta(microseconds=1)
        return msgpack.ExtType(1, msgpack.packb([value.astimezone(timezone.utc).isoformat(), offset]))
    if isinstance(value, timedelta):
        return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
    raise TypeError(f"cannot pack {value!r}")


def ext_hook(code, data):
    if code == 1:
        moment, offset = msgpack.unpackb(data)
        return datetime.fromisoformat(moment).astimezone(timezone(timedelta(microseconds=offset)))
    if code == 2:
        return timedelta(*msgpack.unpackb(data))
    return msgpack.ExtType(code, data)


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=ext_hook)
