# ✓ an answer of two lines: 'tea\nyes\n'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer of a million letters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✗ an answer that never comes, and 0.3 seconds: expected 'TimeoutError', but got None. Look at "Time limits, cancel and finally" in lesson 01.
#     Who called has to learn that there is no answer: let the TimeoutError out.
# CheckFailed: an answer that never comes, and 0.3 seconds

async def fetch(port, question, seconds):
    try:
        async with asyncio.timeout(seconds):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                writer.write(f"{question}\n".encode())
                return (await reader.read()).decode()
            finally:
                writer.close()
    except TimeoutError:
        return None
