# ✗ what msgpack knows
# JSON, for instance, has no bytes.

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return {"datetime": value.isoformat()}
            if isinstance(value, timedelta):
                return {"timedelta": [value.days, value.seconds, value.microseconds]}
            raise TypeError

        return json.dumps(message, default=default).encode()

    def from_bytes(self, data):
        def revive(value):
            if value.keys() == {"datetime"}:
                return datetime.fromisoformat(value["datetime"])
            if value.keys() == {"timedelta"}:
                return timedelta(*value["timedelta"])
            return value

        return json.loads(data, object_hook=revive)
