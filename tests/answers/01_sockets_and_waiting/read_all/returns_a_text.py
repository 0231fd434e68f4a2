# ✗ two pieces: expected b'good morning', but got 'good morning'. Look at "Sockets: who listens, who calls" in lesson 01.
#     That is a text. What is asked for is bytes, as they came.
# CheckFailed: two pieces

def read_all(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
    return data.decode()
