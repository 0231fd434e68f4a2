# …:4: RuntimeWarning: coroutine '_Account.write' was never awaited
#   account.write(balance + amount)
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ the balance of 10 after a deposit of 2: expected 12, but got 10. Look at "What crosses the wire" in lesson 00.
#     Nothing was written. Is there an `await` before `account.write(…)`?
# CheckFailed: the balance of 10 after a deposit of 2

async def deposit(account, amount):
    async with account.lock:
        balance = await account.read()
        account.write(balance + amount)
