# ✗ what a client of the second server hears, when the first one has sent to the group: expected ['datetime 1969-07-20T16:17:40.000001-04:00', 'timedelta of -1 days, 0 s, 0 µs', 'the last word'], but got ['closed with 1011']. Look at "Out at the other server" in lesson 06.
# It was refused or could not be read there. The traceback stands below.

times = []


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, timedelta) or isinstance(value, datetime) and value.tzinfo:
                times.append(value)
                return msgpack.ExtType(1, msgpack.packb(len(times) - 1))
            raise TypeError(f"cannot pack {value!r}")

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def ext_hook(code, data):
            return times[msgpack.unpackb(data)] if code == 1 else msgpack.ExtType(code, data)

        return msgpack.unpackb(data, ext_hook=ext_hook)
