# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with msgpack: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with json: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer with pub/sub: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ odd names, through the layer in memory: {'best': (0, 0), 'free': {0, 70000}, 'guests': {0: "O'Neil, Ann: 7", 1: '"Bob"; {3}', 2: '7', 3: 'Ann\nBob', 4: ' 차 ', 5: '', 6: 'null', 7: 'null'}}
# ✓ odd names, through the layer in Redis, with msgpack: {'best': (0, 0), 'free': {0, 70000}, 'guests': {0: "O'Neil, Ann: 7", 1: '"Bob"; {3}', 2: '7', 3: 'Ann\nBob', 4: ' 차 ', 5: '', 6: 'null', 7: 'null'}}
# ✓ odd names, through the layer in Redis, with json: {'best': (0, 0), 'free': {0, 70000}, 'guests': {0: "O'Neil, Ann: 7", 1: '"Bob"; {3}', 2: '7', 3: 'Ann\nBob', 4: ' 차 ', 5: '', 6: 'null', 7: 'null'}}
# ✓ odd names, through the layer with pub/sub: {'best': (0, 0), 'free': {0, 70000}, 'guests': {0: "O'Neil, Ann: 7", 1: '"Bob"; {3}', 2: '7', 3: 'Ann\nBob', 4: ' 차 ', 5: '', 6: 'null', 7: 'null'}}
# ✗ it raised KeyError: 'guests' (Cell, line 11, in from_message: `return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     Each part of the plan has to be in the message, also where it is empty.
# CheckFailed: see the line above.

def to_message(plan):
    message = {"type": "seats.changed", "best": list(plan["best"])}
    if plan["guests"]:
        message["guests"] = list(plan["guests"].items())
    if plan["free"]:
        message["free"] = list(plan["free"])
    return message


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
