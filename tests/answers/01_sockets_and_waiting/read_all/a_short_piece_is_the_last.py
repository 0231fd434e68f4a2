# ✗ two pieces: expected b'good morning', but got b'good '. Look at "Sockets: who listens, who calls" in lesson 01.
#     This is the first piece. `recv` gives what is there, and not all that will come: call it until it gives `b""`. A short piece is not the last one.
# CheckFailed: two pieces

def read_all(connection):
    data = b""
    while True:
        piece = connection.recv(1000)
        data += piece
        if len(piece) < 1000:
            return data
