# …:20: RuntimeWarning: coroutine 'messages' was never awaited
#   taken.extend(itertools.islice(messages(connection), 20))
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ it raised TypeError: 'coroutine' object is not iterable (Cell, line 20, in given: `taken.extend(itertools.islice(messages(connection), 20))`). Look at "A stream knows no messages" in lesson 01.
#     It has to be an ordinary generator: `def` and not `async def`, with a `yield`.
# CheckFailed: see the line above.

async def messages(connection):
    return [connection.recv(4096).decode()]
