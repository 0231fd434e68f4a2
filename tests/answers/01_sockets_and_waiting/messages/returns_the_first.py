# ✗ three messages that come in one piece: expected ['tea', 'good morning', '안녕'], but got ['t', 'e', 'a']. Look at "A stream knows no messages" in lesson 01.
#     These are letters: `return` gives one text, which is then gone through. `yield` gives a message and goes on.
# CheckFailed: three messages that come in one piece

def messages(connection):
    size = int.from_bytes(connection.recv(4), "big")
    return connection.recv(size).decode() or None
