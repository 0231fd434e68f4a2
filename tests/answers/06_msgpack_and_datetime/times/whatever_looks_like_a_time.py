# ✗ a text that looks like a time
# Whether something is a time, an Extension says, and not how it looks.

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return value.isoformat()
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
            raise TypeError

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        return self.revive(msgpack.unpackb(data, ext_hook=lambda code, data: timedelta(*msgpack.unpackb(data))))

    def revive(self, value):
        if isinstance(value, dict):
            return {key: self.revive(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.revive(item) for item in value]
        try:
            return datetime.fromisoformat(value)
        except (TypeError, ValueError):
            return value
