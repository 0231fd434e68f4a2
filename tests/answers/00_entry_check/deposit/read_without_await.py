# …:3: RuntimeWarning: coroutine '_Account.read' was never awaited
#   await account.write(account.read() + amount)
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ it raised TypeError: unsupported operand type(s) for +: 'coroutine' and 'int' (Cell, line 3, in deposit: `await account.write(account.read() + amount)`). Look at "What crosses the wire" in lesson 00.
#     Who calls a coroutine function has to `await` it: `read` and `write` are two.
# CheckFailed: see the line above.

async def deposit(account, amount):
    async with account.lock:
        await account.write(account.read() + amount)
