# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with msgpack: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with json: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer with pub/sub: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ odd names, through the layer in memory: expected {'best': (0, 0), 'free': {0, 70000}, 'guests': {0: "O'Neil, Ann: 7", 1: '"Bob"; {3}', 2: '7', 3: 'Ann\nBob', 4: ' 차 ', 5: '', 6: 'null', 7: 'null'}}, but got {'best': (0, 0), 'free': {0, 70000}, 'guests': {0: "O'Neil, Ann: 7", 1: '"Bob"; {3}', 2: '7', 3: 'Ann\nBob', 4: ' 차 ', 5: '', 7: 'null'}}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     One name may stand at several seats: a dict with the names as keys keeps one seat of each.
# CheckFailed: odd names, through the layer in memory

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": {name: seat for seat, name in plan["guests"].items()},
        "free": list(plan["free"]),
        "best": list(plan["best"]),
    }


def from_message(message):
    return {
        "guests": {seat: name for name, seat in message["guests"].items()},
        "free": set(message["free"]),
        "best": tuple(message["best"]),
    }
