def follow(subscriber):
    out, want = [], None
    while True:
        m = subscriber.handle_message(subscriber.parse_response(block=True))
        if m is None or m["type"] != "message": continue
        n, text = m["data"].split(" ", 1)
        out.append((int(n) - (want if want is not None else int(n)), text))
        want = int(n) + 1
        if text == "end": return out
