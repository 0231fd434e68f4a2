# ✗ it raised TypeError: can only concatenate str (not "bytes") to str (Cell, line 4, in read_all: `data += piece`). Look at "Sockets: who listens, who calls" in lesson 01.
#     What comes over a socket is bytes: begin with `b""`, and not with `""`.
# CheckFailed: see the line above.

def read_all(connection):
    data = ""
    while piece := connection.recv(4096):
        data += piece
    return data
