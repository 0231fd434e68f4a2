class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if type(value) is datetime:
                if value.utcoffset() is None:
                    raise TypeError("a time without a time zone")
                since = value.replace(tzinfo=None) - datetime(1, 1, 1)
                return msgpack.ExtType(77, msgpack.packb([default(since), default(value.utcoffset())]))
            if type(value) is timedelta:
                return msgpack.ExtType(78, str(value // timedelta(microseconds=1)).encode())
            raise TypeError

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def ext_hook(code, data):
            if code == 77:
                since, offset = msgpack.unpackb(data, ext_hook=ext_hook)
                return (datetime(1, 1, 1) + since).replace(tzinfo=timezone(offset))
            if code == 78:
                return int(data) * timedelta(microseconds=1)
            return msgpack.ExtType(code, data)

        return msgpack.unpackb(data, ext_hook=ext_hook)
