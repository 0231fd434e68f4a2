# ✗ three messages that come in one piece: expected ['tea', 'good morning', '안녕'], but got ['\x00\x00\x00\x03tea', '\x00\x00\x00\x0cgood morning', '\x00\x00\x00\x06안녕']. Look at "A stream knows no messages" in lesson 01.
#     The four bytes are the length, and no part of the message.
# CheckFailed: three messages that come in one piece

def messages(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
        while len(data) >= 4 and len(data) >= 4 + (size := int.from_bytes(data[:4], "big")):
            yield data[:4 + size].decode()
            data = data[4 + size:]
    if data:
        raise EOFError
