# ✗ it did not end within 4 s (Cell, line …, in read_all: `…`). Look at "Sockets: who listens, who calls" in lesson 01.
#     It still waits, or goes round in a circle. Once the other side has hung up, each `recv` gives `b""` at once: leave the loop there.
# CheckFailed: see the line above.

def read_all(connection):
    data = b""
    while True:
        piece = connection.recv(4096)
        if piece is None:
            return data
        data += piece
