# ✗ three messages that come in one piece: expected ['tea', 'good morning', '안녕'], but got ['tea\x00\x00\x00\x0cgood morning\x00\x00\x00\x06안녕']. Look at "A stream knows no messages" in lesson 01.
#     The four bytes are the length, and no part of the message.
# CheckFailed: three messages that come in one piece

def messages(connection):
    while piece := connection.recv(100_000):
        yield piece[4:].decode()
