# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✗ the same in pieces of seven bytes: expected ['tea', 'good morning', '안녕'], but got ['tea', 'EOFError']. Look at "A stream knows no messages" in lesson 01.
#     `recv(size)` gives at most so many bytes, often fewer: call it again for what is still missing.
# CheckFailed: the same in pieces of seven bytes

def messages(connection):
    while head := connection.recv(4):
        size = int.from_bytes(head, "big")
        data = connection.recv(size) if size else b""
        if len(data) < size:
            raise EOFError
        yield data.decode()
