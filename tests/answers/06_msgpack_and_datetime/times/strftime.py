# ✗ it raised ValueError: time data '1-12-31T23:59:59.999999+1400' does not match format '%Y-%m-%dT%H:%M:%S.%f%z'
# Some years need more care: what strftime() writes, strptime() does not always read. isoformat() and fromisoformat() belong together.

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return msgpack.ExtType(1, value.strftime("%Y-%m-%dT%H:%M:%S.%f%z").encode())
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
            raise TypeError(f"cannot pack {value!r}")
        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def ext_hook(code, data):
            if code == 1:
                return datetime.strptime(data.decode(), "%Y-%m-%dT%H:%M:%S.%f%z")
            if code == 2:
                return timedelta(*msgpack.unpackb(data))
            return msgpack.ExtType(code, data)
        return msgpack.unpackb(data, ext_hook=ext_hook)
