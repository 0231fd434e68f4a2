# ✓ a message without any time: 'tea'
# ✗ a datetime arrives: expected 'datetime 1999-12-31T23:59:59.999999+09:00', but got 'refused: TypeError'. Look at "Extension types: a type of your own" in lesson 06.
#     A datetime is refused: as_bytes() has to give packb() a `default` that knows it, or your `default` raised: a function of a class needs `self`; write it outside of the class.
# CheckFailed: a datetime arrives

class TimeSerializer(BaseMessageSerializer):
    def default(value):
        if isinstance(value, datetime) and value.tzinfo is not None:
            return msgpack.ExtType(1, value.isoformat().encode())
        raise TypeError

    def as_bytes(self, message):
        return msgpack.packb(message, default=self.default)

    def from_bytes(self, data):
        return msgpack.unpackb(data)
