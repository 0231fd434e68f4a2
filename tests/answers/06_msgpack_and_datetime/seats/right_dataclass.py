from dataclasses import asdict, dataclass


@dataclass
class Plan:
    guests: dict
    free: set
    best: tuple

    def pack(self):
        return {"guests": {str(k): v for k, v in self.guests.items()}, "free": list(self.free), "best": list(self.best)}

    @classmethod
    def unpack(cls, data):
        return cls({int(k): v for k, v in data["guests"].items()}, set(data["free"]), tuple(data["best"]))


def to_message(plan):
    return {"type": "seats.changed"} | Plan(**plan).pack()


def from_message(message):
    return asdict(Plan.unpack(message))
