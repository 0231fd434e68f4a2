# ✗ two pieces: expected b'good morning', but got b'morning'. Look at "Sockets: who listens, who calls" in lesson 01.
#     This is the last piece alone: add each to those before.
# CheckFailed: two pieces

def read_all(connection):
    data = b""
    while piece := connection.recv(4096):
        data = piece
    return data
