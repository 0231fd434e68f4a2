async def deposit(account, amount):
    await account.lock.acquire()
    try:
        await account.write(await account.read() + amount)
    finally:
        account.lock.release()
