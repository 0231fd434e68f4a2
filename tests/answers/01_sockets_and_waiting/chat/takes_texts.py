# ✗ it raised TypeError: data argument must be a bytes-like object, not 'str' (Cell, line 4, in pass_on: `writer.write(line.decode())`). Look at "Cure three: an event loop" in lesson 01.
#     A writer takes bytes, and lines come as bytes. And `readline()` has to be awaited.
# CheckFailed: see the line above.

async def chat(ann, bob):
    async def pass_on(reader, writer):
        while line := await reader.readline():
            writer.write(line.decode())
        writer.close()

    await asyncio.gather(pass_on(ann[0], bob[1]), pass_on(bob[0], ann[1]))
