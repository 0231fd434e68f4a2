# ✗ an answer of two lines: expected 'tea\nyes\n', but got b'tea\nyes\n'. Look at "Time limits, cancel and finally" in lesson 01.
#     That is bytes. `decode()` makes a text of them.
# CheckFailed: an answer of two lines

async def fetch(port, question, seconds):
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(f"{question}\n".encode())
            return await reader.read()
        finally:
            writer.close()
