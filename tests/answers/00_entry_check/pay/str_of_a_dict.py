# ✗ an order: expected '{"item": "tea", "paid": true, "price": 3}', but got "no JSON: {'item': 'tea', 'price': 3, 'paid': True}". Look at "Eight lines: a room" in lesson 00.
#     That is how Python shows a dict. `json.dumps(order)` writes JSON.
# CheckFailed: an order

def pay(text):
    order = json.loads(text)
    order["paid"] = True
    return str(order)
