# ✗ an answer of two lines: expected 'tea\nyes\n', but got 'tea\n'. Look at "Time limits, cancel and finally" in lesson 01.
#     This is the first line. The answer ends where the server hangs up.
# CheckFailed: an answer of two lines

async def fetch(port, question, seconds):
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(f"{question}\n".encode())
            return (await reader.readline()).decode()
        finally:
            writer.close()
