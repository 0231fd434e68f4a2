# ✗ what looks like times: expected ['1970-01-01', [1, 2, 3], {'days': 1}], but got ['1970-01-01', [1, 2, 3], datetime.timedelta(days=1)]. Look at "A type of your own, with a number on it" in lesson 06.
# It was no time when it was sent. Whether something is a time, an Extension says, and not how it looks.

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return {"time": value.isoformat()}
            if isinstance(value, timedelta):
                return {"days": value.days, "seconds": value.seconds, "microseconds": value.microseconds}
            raise TypeError
        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def hook(pairs):
            if "time" in pairs:
                return datetime.fromisoformat(pairs["time"])
            if "days" in pairs:
                return timedelta(**pairs)
            return pairs
        return msgpack.unpackb(data, object_hook=hook)
