# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✗ it raised UnicodeDecodeError: 'utf-8' codec can't decode byte 0xec in position 2: unexpected end of data (Cell, line 3, in messages: `yield connection.recv(int.from_bytes(head, "big")).decode()`). Look at "A stream knows no messages" in lesson 01.
#     A message is decoded when it is whole: a piece may end in the middle of a character. And its length is one in bytes.
# CheckFailed: see the line above.

def messages(connection):
    while head := connection.recv(4):
        yield connection.recv(int.from_bytes(head, "big")).decode()
