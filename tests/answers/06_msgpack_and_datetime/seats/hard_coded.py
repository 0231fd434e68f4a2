# ✗ odd names, through the layer in memory: expected {'best': (0, 0), 'free': {0, 70000}, 'guests': {0: "O'Neil, Ann: 7",
# but got {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# A name can be any text

def to_message(plan):
    return {"type": "seats.changed"}


def from_message(message):
    return {"guests": {7: "Bob", 12: "Ann"}, "free": {3, 4}, "best": (2, 5)}
