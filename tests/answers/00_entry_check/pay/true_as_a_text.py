# ✗ an order: expected '{"item": "tea", "paid": true, "price": 3}', but got '{"item": "tea", "paid": "true", "price": 3}'. Look at "Eight lines: a room" in lesson 00.
#     `"true"` in quotation marks is a text. In Python the value is `True`.
# CheckFailed: an order

def pay(text):
    order = json.loads(text)
    order["paid"] = "true"
    return json.dumps(order)
