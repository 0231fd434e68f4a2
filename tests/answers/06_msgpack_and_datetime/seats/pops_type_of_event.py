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
# ✗ what Ann's and Cyd's consumers get from Bob's, on the live server: expected [{'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}], but got [{'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, 'closed with 1011']. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     One of them gets the plan, and the other does not: the layer in Redis hands one dict to all members at a server. from_message() has to leave it as it is.
#     Besides, a consumer raised TypeError: cannot unpack non-iterable int object (where, stands below).
# CheckFailed: what Ann's and Cyd's consumers get from Bob's, on the live server
# Traceback (most recent call last), server 2, /ws/seats/:
#   Cell, line 34, in seats_changed
#     await self.send(repr(from_message(event)))
#   Cell, line 12, in from_message
#     message["guests"] = {seat: name for seat, name in message["guests"]}
#   Cell, line 12, in <dictcomp>
#     message["guests"] = {seat: name for seat, name in message["guests"]}
# TypeError: cannot unpack non-iterable int object
# or
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
# ✗ what Ann's and Cyd's consumers get from Bob's, on the live server: expected [{'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}], but got [{'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, 'closed with 1011']. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     One of them gets the plan, and the other does not: the layer in Redis hands one dict to all members at a server. from_message() has to leave it as it is.
#     Besides, a consumer raised TypeError: cannot unpack non-iterable int object (where, stands below).
# CheckFailed: what Ann's and Cyd's consumers get from Bob's, on the live server
# Traceback (most recent call last), server 2, /ws/seats/:
#   Cell, line 34, in seats_changed
#     await self.send(repr(from_message(event)))
#   Cell, line 12, in from_message
#     message["guests"] = {seat: name for seat, name in message["guests"]}
# TypeError: cannot unpack non-iterable int object

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": sorted(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    message.pop("type", None)
    message["guests"] = {seat: name for seat, name in message["guests"]}
    message["free"] = set(message["free"])
    message["best"] = tuple(message["best"])
    return message
