# ✗ it did not end within 4 s (Cell, line …, in messages: `…`). Look at "A stream knows no messages" in lesson 01.
#     It waits for bytes that nobody sends, or goes round in a circle. Ask for no more than what the message still lacks, give the message, and remember that after the other side has hung up each `recv` gives `b""` at once.
# CheckFailed: see the line above.

def messages(connection):
    data = b""
    while True:
        data += connection.recv(4096)
        while len(data) >= 4 and len(data) >= 4 + (size := int.from_bytes(data[:4], "big")):
            yield data[4:4 + size].decode()
            data = data[4 + size:]
