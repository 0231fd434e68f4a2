# ✗ it raised TypeError: 'NoneType' object is not subscriptable (Cell, line 24, in _there_and_back: `return _in_words(layer.deserialize(data)["values"][0]["value"])`). Look at "Extension types: a type of your own" in lesson 06.
#     from_bytes() has to return the message.
# CheckFailed: see the line above.

class TimeSerializer(BaseMessageSerializer):
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

        msgpack.unpackb(data, ext_hook=ext_hook)
