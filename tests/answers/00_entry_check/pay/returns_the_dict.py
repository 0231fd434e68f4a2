# ✗ an order: expected '{"item": "tea", "paid": true, "price": 3}', but got "no text: {'item': 'tea', 'price': 3, 'paid': True}". Look at "Eight lines: a room" in lesson 00.
#     Return a text: `json.dumps(order)` makes one of a dict.
# CheckFailed: an order

def pay(text):
    order = json.loads(text)
    order["paid"] = True
    return order
