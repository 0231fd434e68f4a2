# ✗ Ann says hi, Bob says hello: expected {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}, but got {'Ann hears': '', 'Bob hears': '', 'chat': 'goes on'}. Look at "Cure three: an event loop" in lesson 01.
#     Nobody hears a word. `read()` without a number waits for the goodbye, `readline()` for a line.
# CheckFailed: Ann says hi, Bob says hello

async def chat(ann, bob):
    async def pass_on(reader, writer):
        writer.write(await reader.read())
        writer.close()

    await asyncio.gather(pass_on(ann[0], bob[1]), pass_on(bob[0], ann[1]))
