# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✗ it raised UnicodeDecodeError: 'utf-8' codec can't decode byte 0xec in position 6: unexpected end of data (Cell, line 14, in messages: `text += piece.decode()`). Look at "A stream knows no messages" in lesson 01.
#     A message is decoded when it is whole: a piece may end in the middle of a character. And its length is one in bytes.
# CheckFailed: see the line above.

def messages(connection):
    def take(size):
        data = b""
        while len(data) < size and (piece := connection.recv(size - len(data))):
            data += piece
        return data

    while head := take(4):
        size, text = int.from_bytes(head, "big"), ""
        while len(text.encode()) < size:
            piece = connection.recv(size)
            if not piece:
                raise EOFError
            text += piece.decode()
        yield text
