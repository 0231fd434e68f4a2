# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✓ the same in pieces of seven bytes: ['tea', 'good morning', '안녕']
# ✗ the same byte by byte: expected ['tea', 'good morning', '안녕'], but got ['', '', '', 'tea', '', '', '', 'good morning', '', '', '', '안녕']. Look at "A stream knows no messages" in lesson 01.
#     The length has four bytes, and a piece may end between them: go on until you have all four.
# CheckFailed: the same byte by byte

def messages(connection):
    while head := connection.recv(4):
        size, data = int.from_bytes(head, "big"), b""
        while len(data) < size:
            piece = connection.recv(size - len(data))
            if not piece:
                raise EOFError
            data += piece
        yield data.decode()
