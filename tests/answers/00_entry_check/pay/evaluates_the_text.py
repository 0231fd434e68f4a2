# ✗ it raised NameError: name 'false' is not defined… (…). Look at "Eight lines: a room" in lesson 00.
#     `true`, `false` and `null` are JSON, and no Python: `json.loads(text)` reads them.
# CheckFailed: see the line above.

def pay(text):
    order = eval(text)
    order["paid"] = True
    return json.dumps(order)
