# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✓ the same in pieces of seven bytes: ['tea', 'good morning', '안녕']
# ✓ the same byte by byte: ['tea', 'good morning', '안녕']
# ✓ empty messages before, between and after: ['', 'tea', '', '']
# ✓ how long the messages are, of 70,000 bytes and of 2: [70000, 2]
# ✓ the first message, when the second lacks a byte: 'tea'
# ✗ who hangs up in the middle of a message: expected ['tea', 'EOFError'], but got ['tea']. Look at "A stream knows no messages" in lesson 01.
#     Nobody is told that a message is missing: raise an EOFError.
# CheckFailed: who hangs up in the middle of a message

def messages(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
        while len(data) >= 4 and len(data) >= 4 + (size := int.from_bytes(data[:4], "big")):
            yield data[4:4 + size].decode()
            data = data[4 + size:]
