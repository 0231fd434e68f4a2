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
# ✗ it raised ValueError: invalid literal for int() with base 10: '' (Cell, line 4, in from_message: `return {"guests": dict(map(tuple, m["guests"])), "free": set(map(int, m["free"].split(" "))), "best": tuple(m["best"])}`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     Where there is nothing, "".split(" ") still gives one part, an empty text. Send lists.
# CheckFailed: see the line above.

def to_message(plan):
    return {"type": "seats.changed", "guests": [[n, g] for n, g in plan["guests"].items()], "free": " ".join(map(str, plan["free"])), "best": plan["best"]}
def from_message(m):
    return {"guests": dict(map(tuple, m["guests"])), "free": set(map(int, m["free"].split(" "))), "best": tuple(m["best"])}
