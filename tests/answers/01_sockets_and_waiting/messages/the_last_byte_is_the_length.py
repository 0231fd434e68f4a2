# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✓ the same in pieces of seven bytes: ['tea', 'good morning', '안녕']
# ✓ the same byte by byte: ['tea', 'good morning', '안녕']
# ✓ empty messages before, between and after: ['', 'tea', '', '']
# ✗ how long the messages are, of 70,000 bytes and of 2: expected [70000, 2], but got [112, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120]. Look at "A stream knows no messages" in lesson 01.
#     The four bytes are one number: the last of them alone goes to 255.
# CheckFailed: how long the messages are, of 70,000 bytes and of 2

def messages(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
        while len(data) >= 4 and len(data) >= 4 + data[3]:
            yield data[4:4 + data[3]].decode()
            data = data[4 + data[3]:]
    if data:
        raise EOFError
