# ✓ the balance of 10 after a deposit of 2: 12
# ✗ it did not end within 4 s (Cell, line 2, in deposit: `await account.lock.acquire()`). Look at "What crosses the wire" in lesson 00.
#     Somebody took the lock and never gave it back. `async with` does, at its end.
# CheckFailed: see the line above.

async def deposit(account, amount):
    await account.lock.acquire()
    balance = await account.read()
    await account.write(balance + amount)
