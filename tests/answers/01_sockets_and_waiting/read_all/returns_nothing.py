# ✗ two pieces: expected b'good morning', but got None. Look at "Sockets: who listens, who calls" in lesson 01.
#     Return what you have put together.
# CheckFailed: two pieces

def read_all(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
