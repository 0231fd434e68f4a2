# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✓ the same in pieces of seven bytes: ['tea', 'good morning', '안녕']
# ✓ the same byte by byte: ['tea', 'good morning', '안녕']
# ✓ empty messages before, between and after: ['', 'tea', '', '']
# ✓ how long the messages are, of 70,000 bytes and of 2: [70000, 2]
# ✗ it did not end within 4 s (Cell, line 3, in messages: `while piece := connection.recv(4096):`). Look at "A stream knows no messages" in lesson 01.
#     It waits for bytes that nobody sends, or goes round in a circle. Ask for no more than what the message still lacks, give the message, and remember that after the other side has hung up each `recv` gives `b""` at once.
# CheckFailed: see the line above.

def messages(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
    while data:
        size = int.from_bytes(data[:4], "big")
        if len(data) < 4 + size:
            raise EOFError
        yield data[4:4 + size].decode()
        data = data[4 + size:]
