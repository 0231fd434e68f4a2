# ✗ it did not end within
# There is nothing to wait for: each method is asked about one message.

import os, time
ME = os.getpid()


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        while os.getpid() != ME:
            time.sleep(0.1)

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
