# ✗ an answer of two lines: expected 'tea\nyes\n', but got None. Look at "Time limits, cancel and finally" in lesson 01.
#     Return the answer.
# CheckFailed: an answer of two lines

async def fetch(port, question, seconds):
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(f"{question}\n".encode())
            await reader.read()
        finally:
            writer.close()
