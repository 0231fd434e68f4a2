# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✓ the same in pieces of seven bytes: ['tea', 'good morning', '안녕']
# ✓ the same byte by byte: ['tea', 'good morning', '안녕']
# ✗ empty messages before, between and after: expected ['', 'tea', '', ''], but got []. Look at "A stream knows no messages" in lesson 01.
#     A message of no bytes is no goodbye.
# CheckFailed: empty messages before, between and after

def messages(connection):
    def take(size):
        data = b""
        while len(data) < size:
            piece = connection.recv(size - len(data))
            if not piece:
                break
            data += piece
        return data

    while message := take(int.from_bytes(take(4), "big")):
        yield message.decode()
