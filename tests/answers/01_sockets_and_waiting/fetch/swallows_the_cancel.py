# ✓ an answer of two lines: 'tea\nyes\n'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer of a million letters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer that never comes, and 0.3 seconds: 'TimeoutError'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer that trickles, and 0.3 seconds: 'TimeoutError'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✗ it was cancelled while it waited: expected 'CancelledError', but got ''. Look at "Time limits, cancel and finally" in lesson 01.
#     It was told to end, and kept that to itself. Tidy up in a `finally`, which lets it out.
# CheckFailed: it was cancelled while it waited

async def fetch(port, question, seconds):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        async with asyncio.timeout(seconds):
            writer.write(f"{question}\n".encode())
            return (await reader.read()).decode()
    except asyncio.CancelledError:
        return ""
    finally:
        writer.close()
