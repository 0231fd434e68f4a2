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
# ✗ no guests and no free seats, through the layer in memory: expected {'best': (1, 1), 'free': set(), 'guests': {}}, but got {'best': (1, 1), 'free': None, 'guests': None}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     Where there are no guests, a plan has an empty dict; no free seats, an empty set.
# CheckFailed: no guests and no free seats, through the layer in memory

def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    guests, free, best = message["guests"], message["free"], message["best"]
    return {"guests": dict(guests) if guests else None, "free": set(free) if free else None, "best": tuple(best)}
