# ✗ a message without any time: expected 'tea', but got 'refused: AttributeError'. Look at "Extension types: a type of your own" in lesson 06.
#     __init__ of BaseMessageSerializer has to be called with the options: super().__init__(**options). Or write no __init__.
# CheckFailed: a message without any time

class TimeSerializer(BaseMessageSerializer):
    def __init__(self, **options):
        self.names = {1: datetime, 2: timedelta}

    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return msgpack.ExtType(1, value.isoformat().encode())
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
            raise TypeError(f"cannot pack {value!r}")

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def ext_hook(code, data):
            if code == 1:
                return datetime.fromisoformat(data.decode())
            if code == 2:
                return timedelta(*msgpack.unpackb(data))
            return msgpack.ExtType(code, data)

        return msgpack.unpackb(data, ext_hook=ext_hook)
