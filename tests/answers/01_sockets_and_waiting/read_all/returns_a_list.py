# ✗ two pieces: expected b'good morning', but got [b'good ', b'morning']. Look at "Sockets: who listens, who calls" in lesson 01.
#     That is a list. Put the pieces together: bytes can be added.
# CheckFailed: two pieces

def read_all(connection):
    pieces = []
    while piece := connection.recv(4096):
        pieces.append(piece)
    return pieces
