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
# ✓ no guests and no free seats, through the layer in memory: {'best': (1, 1), 'free': set(), 'guests': {}}
# ✓ no guests and no free seats, through the layer in Redis, with msgpack: {'best': (1, 1), 'free': set(), 'guests': {}}
# ✓ no guests and no free seats, through the layer in Redis, with json: {'best': (1, 1), 'free': set(), 'guests': {}}
# ✓ no guests and no free seats, through the layer with pub/sub: {'best': (1, 1), 'free': set(), 'guests': {}}
# ✗ what Ann's and Cyd's consumers get from Bob's, on the live server: expected [{'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}], but got [{'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, {'best': (2, 5), 'free': {3, 4}, 'guests': {}}]. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     One of them gets the plan, and the other does not: the layer in Redis hands one dict to all members at a server. from_message() has to leave it as it is.
# CheckFailed: what Ann's and Cyd's consumers get from Bob's, on the live server

def to_message(plan):
    pairs = [[seat, name] for seat, name in plan["guests"].items()]
    return {"type": "seats.changed", "pairs": pairs, "free": list(plan["free"]), "best": list(plan["best"])}


def from_message(message):
    guests = {}
    pairs = message["pairs"]
    while pairs:
        seat, name = pairs.pop()
        guests[seat] = name
    return {"guests": guests, "free": set(message["free"]), "best": tuple(message["best"])}
