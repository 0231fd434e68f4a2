# ✓ two pieces: b'good morning'
# ✗ it raised UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data (Cell, line 4, in read_all: `text += piece.decode()`). Look at "Sockets: who listens, who calls" in lesson 01.
#     A piece may end in the middle of a character. Here the bytes themselves are asked for.
# CheckFailed: see the line above.

def read_all(connection):
    text = ""
    while piece := connection.recv(4096):
        text += piece.decode()
    return text.encode()
