# ✓ an answer of two lines: 'tea\nyes\n'
# ✗ what is left after that: expected {'connections': 0, 'tasks': 0}, but got {'connections': 0, 'tasks': 1}. Look at "Time limits, cancel and finally" in lesson 01.
#     A task goes on that nobody waits for: cancel it, or do not make one. `asyncio.timeout` needs none.
# CheckFailed: what is left after that

async def fetch(port, question, seconds):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    late = False

    async def hang_up_in_time():
        nonlocal late
        await asyncio.sleep(seconds)
        late = True
        writer.close()

    asyncio.create_task(hang_up_in_time())
    try:
        writer.write(f"{question}\n".encode())
        answer = (await reader.read()).decode()
    finally:
        writer.close()
    if late:
        raise TimeoutError
    return answer
