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
