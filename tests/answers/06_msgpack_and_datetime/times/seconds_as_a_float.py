# ✗ a timedelta arrives: expected 'timedelta of 200000 days, 0 s, 1 µs'
# A float has about sixteen digits

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return msgpack.ExtType(1, value.isoformat().encode())
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb(value.total_seconds()))
            raise TypeError(f"cannot pack {value!r}")

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def ext_hook(code, data):
            if code == 1:
                return datetime.fromisoformat(data.decode())
            if code == 2:
                return timedelta(seconds=msgpack.unpackb(data))
            return msgpack.ExtType(code, data)

        return msgpack.unpackb(data, ext_hook=ext_hook)
