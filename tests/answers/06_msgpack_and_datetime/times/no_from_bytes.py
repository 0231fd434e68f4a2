# ✗ it raised TypeError: Can't instantiate abstract class TimeSerializer with
# Both methods have to be written, as_bytes() and from_bytes().

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return msgpack.ExtType(1, value.isoformat().encode())
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
            raise TypeError(f"cannot pack {value!r}")

        return msgpack.packb(message, default=default)
