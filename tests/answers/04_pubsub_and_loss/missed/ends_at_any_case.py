# ✗ a text with spaces: expected [
# Another one may have this word in it.

def follow(subscriber):
    out, last = [], None
    for m in subscriber.listen():
        if m["type"] != "message": continue
        n, text = m["data"].split(" ", 1)
        n = int(n)
        out.append((0 if last is None else n - last - 1, text))
        last = n
        if text.strip().lower() == "end": return out
