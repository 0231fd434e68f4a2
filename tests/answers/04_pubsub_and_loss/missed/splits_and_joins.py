# ✗ a text with spaces: expected [
# Also the spaces belong to the text

def follow(subscriber):
    out, last = [], None
    for m in subscriber.listen():
        if m["type"] != "message": continue
        n, *words = m["data"].split()
        n = int(n); text = " ".join(words)
        out.append((0 if last is None else n - last - 1, text)); last = n
        if text == "end": return out
