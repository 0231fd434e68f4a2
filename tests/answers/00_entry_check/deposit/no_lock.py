# ✓ the balance of 10 after a deposit of 2: 12
# ✗ the balance after 3 deposits at the same time: expected 7, but got 4. Look at "What crosses the wire" in lesson 00.
#     Between `read` and `write` somebody else had their turn. Take `account.lock` before you read, and keep it until you have written.
# CheckFailed: the balance after 3 deposits at the same time

async def deposit(account, amount):
    balance = await account.read()
    await account.write(balance + amount)
