# not written
# ✓ the balance of 10 after a deposit of 2: 12
# ✓ the balance after 3 deposits at the same time: 7
# ✗ what comes out where `write` raises an OSError: expected 'OSError', but got 'nothing'. Look at "What crosses the wire" in lesson 00.
#     Who calls `deposit` has to learn that nothing was written: let the error out.
# CheckFailed: what comes out where `write` raises an OSError

async def deposit(account, amount):
    async with account.lock:
        balance = await account.read()
        try:
            await account.write(balance + amount)
        except OSError:
            print("not written")
