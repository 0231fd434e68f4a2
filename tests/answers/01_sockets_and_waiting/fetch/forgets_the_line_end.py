# ✗ an answer of two lines: expected 'tea\nyes\n', but got 'TimeoutError'. Look at "Time limits, cancel and finally" in lesson 01.
#     The server never got a whole question, or had no turn to answer. Does the question end with `\n`? And does everything that waits stand behind an `await`?
# CheckFailed: an answer of two lines

async def fetch(port, question, seconds):
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(question.encode())
            return (await reader.read()).decode()
        finally:
            writer.close()
