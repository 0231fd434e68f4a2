# ✓ a message without any time: 'tea'
# ✓ a datetime arrives: 'datetime 1999-12-31T23:59:59.999999+09:00'
# ✓ a datetime arrives: 'datetime 2999-12-31T23:59:59.999999-03:30'
# ✗ it raised OverflowError: date value out of range (Cell, line 16, in ext_hook: `moment = EPOCH + timedelta(days, seconds, microseconds)`). Look at "Extension types: a type of your own" in lesson 06.
#     By way of UTC some datetimes come into the year 0 or 10000, which there is not. Write the clock as it stands, and its distance from UTC.
# CheckFailed: see the line above.

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def default(value):
    if isinstance(value, datetime) and value.tzinfo is not None:
        since, away = value - EPOCH, value.utcoffset()
        return msgpack.ExtType(1, json.dumps([since.days, since.seconds, since.microseconds, away.total_seconds()]).encode())
    if isinstance(value, timedelta):
        return msgpack.ExtType(2, json.dumps([value.days, value.seconds, value.microseconds]).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def ext_hook(code, data):
    if code == 1:
        days, seconds, microseconds, away = json.loads(data)
        moment = EPOCH + timedelta(days, seconds, microseconds)
        return moment.astimezone(timezone(timedelta(seconds=away)))
    if code == 2:
        return timedelta(*json.loads(data))
    return msgpack.ExtType(code, data)


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=ext_hook)
