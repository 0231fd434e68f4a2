def pay(text):
    return json.dumps({**json.loads(text), "paid": True}, ensure_ascii=False, indent=2)
