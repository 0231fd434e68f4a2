# ✓ an answer of two lines: 'tea\nyes\n'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer of a million letters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✓ an answer that never comes, and 0.3 seconds: 'TimeoutError'
# ✓ what is left after that: {'connections': 0, 'tasks': 0}
# ✗ an answer that trickles, and 0.3 seconds: expected 'TimeoutError', but got 'x\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx...\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\n'. Look at "Time limits, cancel and finally" in lesson 01.
#     The limit began anew with each piece. It is one for all that there is to do.
# CheckFailed: an answer that trickles, and 0.3 seconds

async def fetch(port, question, seconds):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"{question}\n".encode())
        answer = b""
        while piece := await asyncio.wait_for(reader.read(4096), seconds):
            answer += piece
        return answer.decode()
    finally:
        writer.close()
