# ✗ three messages that come in one piece: expected ['tea', 'good morning', '안녕'], but got ['tea']. Look at "A stream knows no messages" in lesson 01.
#     One piece may hold several messages: what stands behind the first is the next one's.
# CheckFailed: three messages that come in one piece

def messages(connection):
    while piece := connection.recv(100_000):
        size = int.from_bytes(piece[:4], "big")
        yield piece[4:4 + size].decode()
