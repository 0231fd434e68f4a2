# ✗ a stranger's message has run code: expected False, but got True
# a format that knows data only cannot do that

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        self.look(message)
        return pickle.dumps(message)

    def look(self, value):
        if isinstance(value, dict):
            for item in value.values():
                self.look(item)
        elif isinstance(value, list):
            for item in value:
                self.look(item)
        elif isinstance(value, datetime) and value.tzinfo is None:
            raise TypeError
        elif not isinstance(value, (datetime, timedelta, str, bytes, int, float, type(None))):
            raise TypeError

    def from_bytes(self, data):
        return pickle.loads(data)
