# ✗ it raised TypeError: data argument must be a bytes-like object, not 'str' (Cell, line 5, in fetch: `writer.write(question + "\n")`). Look at "Time limits, cancel and finally" in lesson 01.
#     A writer takes bytes: `encode()` makes some of a text. And what has to be awaited?
# CheckFailed: see the line above.

async def fetch(port, question, seconds):
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(question + "\n")
            return (await reader.read()).decode()
        finally:
            writer.close()
