# ✗ it raised TypeError: 'Lock' object does not support the context manager protocol… (Cell, line 2, in deposit: `with account.lock:`). Look at "What crosses the wire" in lesson 00.
#     A lock of asyncio is taken by `async with`, which can wait. `with` cannot.
# CheckFailed: see the line above.

async def deposit(account, amount):
    with account.lock:
        balance = await account.read()
        await account.write(balance + amount)
