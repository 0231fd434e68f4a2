# ✗ it raised OverflowError: date value out of range
# By way of UTC some datetimes come into the year 0 or 10000

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
