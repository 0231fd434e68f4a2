# ✓ a message without any time: 'tea'
# ✓ a datetime arrives: 'datetime 1999-12-31T23:59:59.999999+09:00'
# ✓ a datetime arrives: 'datetime 2999-12-31T23:59:59.999999-03:30'
# ✓ a datetime arrives: 'datetime 0001-01-01T00:00:00.000000+09:00'
# ✓ a timedelta arrives: 'timedelta of 2 days, 3 s, 4 µs'
# ✓ a timedelta arrives: 'timedelta of -100000 days, 0 s, 1 µs'
# ✓ a datetime without a time zone: 'refused: TypeError'
# ✓ a set: 'refused: TypeError'
# ✓ a text that looks like a time: '1999-12-31T23:59:59+09:00'
# ✗ what msgpack knows: expected [b'tea', 7, 2.5, None, True, '차', 18446744073709551615], but got 'refused: TypeError'. Look at "Extension types: a type of your own" in lesson 06.
#     Without you msgpack carries it. JSON, for instance, has no bytes.
# CheckFailed: what msgpack knows

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
