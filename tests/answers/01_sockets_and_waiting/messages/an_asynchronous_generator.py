# ✗ it raised TypeError: 'async_generator' object is not iterable (Cell, line 20, in given: `taken.extend(itertools.islice(messages(connection), 20))`). Look at "A stream knows no messages" in lesson 01.
#     It has to be an ordinary generator: `def` and not `async def`, with a `yield`.
# CheckFailed: see the line above.

async def messages(connection):
    while head := connection.recv(4):
        yield connection.recv(int.from_bytes(head, "big")).decode()
