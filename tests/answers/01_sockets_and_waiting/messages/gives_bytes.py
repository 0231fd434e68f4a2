# ✗ three messages that come in one piece: expected ['tea', 'good morning', '안녕'], but got [b'tea', b'good morning', b'\xec\x95\x88\xeb\x85\x95']. Look at "A stream knows no messages" in lesson 01.
#     These are bytes. `decode()` makes a text of them.
# CheckFailed: three messages that come in one piece

def messages(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
        while len(data) >= 4 and len(data) >= 4 + (size := int.from_bytes(data[:4], "big")):
            yield data[4:4 + size]
            data = data[4 + size:]
    if data:
        raise EOFError
