# ✓ an answer of two lines: 'tea\nyes\n'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer of a million letters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer that never comes, and 0.3 seconds: 'TimeoutError'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✗ an answer that trickles, and 0.3 seconds: expected 'TimeoutError', but got 'x\n…'. Look at "Time limits, cancel and finally" in lesson 01.
#     Half an answer is none: let the TimeoutError out.
# CheckFailed: an answer that trickles, and 0.3 seconds

async def fetch(port, question, seconds):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{question}\n".encode())
    answer = b""
    try:
        async with asyncio.timeout(seconds):
            while piece := await reader.read(4096):
                answer += piece
    except TimeoutError:
        if not answer:
            raise
    finally:
        writer.close()
    return answer.decode()
