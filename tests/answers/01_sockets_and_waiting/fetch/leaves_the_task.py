# Task was destroyed but it is pending!
# …:2> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# ✓ an answer of two lines: 'tea\nyes\n'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer of a million letters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer that never comes, and 0.3 seconds: 'TimeoutError'
# ✗ what is left after that: expected {'connections': 0, 'tasks': 0}, but got {'connections': 1, 'tasks': 0}. Look at "Time limits, cancel and finally" in lesson 01.
#     The connection is open, or Python had to close it. `writer.close()` belongs into a `finally`, which runs in whichever way it ends; and a task that you have made has to end, too: `cancel()`.
# CheckFailed: what is left after that

async def fetch(port, question, seconds):
    async def ask():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(f"{question}\n".encode())
            return (await reader.read()).decode()
        finally:
            writer.close()

    task = asyncio.create_task(ask())
    await asyncio.wait([task], timeout=seconds)
    if not task.done():
        raise TimeoutError
    return task.result()
