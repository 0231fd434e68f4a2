# ✓ three messages that come in one piece: ['tea', 'good morning', '안녕']
# ✓ the same in pieces of seven bytes: ['tea', 'good morning', '안녕']
# ✓ the same byte by byte: ['tea', 'good morning', '안녕']
# ✓ empty messages before, between and after: ['', 'tea', '', '']
# ✓ how long the messages are, of 70,000 bytes and of 2: [70000, 2]
# ✓ the first message, when the second lacks a byte: 'tea'
# ✗ who hangs up in the middle of a message: expected ['tea', 'EOFError'], but got ['tea', 'mu']. Look at "A stream knows no messages" in lesson 01.
#     Half a message was given as if it were one. Compare its length with what was announced.
# CheckFailed: who hangs up in the middle of a message

def messages(connection):
    def take(size):
        data = b""
        while len(data) < size and (piece := connection.recv(size - len(data))):
            data += piece
        return data

    while head := take(4):
        yield take(int.from_bytes(head, "big")).decode()
