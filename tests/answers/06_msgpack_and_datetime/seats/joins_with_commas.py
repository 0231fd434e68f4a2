# ✓ what Ann's and Cyd's consumers get from Bob's, on the live server
# ✗ it raised ValueError: invalid literal for int() with base 10
# A text that is cut at commas, colons or line ends falls to pieces where a name has some.

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": ",".join(f"{seat}:{name}" for seat, name in plan["guests"].items()),
        "free": list(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    guests = {}
    for part in filter(None, message["guests"].split(",")):
        seat, name = part.split(":", 1)
        guests[int(seat)] = name
    return {"guests": guests, "free": set(message["free"]), "best": tuple(message["best"])}
