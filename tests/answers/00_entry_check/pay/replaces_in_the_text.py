# ✓ an order: '{"item": "tea", "paid": true, "price": 3}'
# ✗ an order with more in it: expected '{"express": false, "gift": null, "item": "false teeth", "paid": true}', but got '{"express": true, "gift": null, "item": "true teeth", "paid": true}'. Look at "Eight lines: a room" in lesson 00.
#     Something else has changed, too. Read the text with `json.loads`, and change one value.
# CheckFailed: an order with more in it

def pay(text):
    return text.replace("false", "true")
