# ✓ the balance of 10 after a deposit of 2: 12
# ✓ the balance after 3 deposits at the same time: 7
# ✓ what comes out where `write` raises an OSError: 'OSError'
# ✗ the lock after that: expected 'free', but got 'taken'. Look at "What crosses the wire" in lesson 00.
#     After an error nobody gives the lock back. `async with` does, in whatever way it ends.
# CheckFailed: the lock after that

async def deposit(account, amount):
    await account.lock.acquire()
    balance = await account.read()
    await account.write(balance + amount)
    account.lock.release()
