# ✗ Ann says hi, Bob says hello: expected {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}, but got {'Ann hears': 'hi\n', 'Bob hears': '', 'chat': 'goes on'}. Look at "Cure three: an event loop" in lesson 01.
#     Who speaks hears themselves: a line goes to the other one alone.
# CheckFailed: Ann says hi, Bob says hello

async def chat(ann, bob):
    async def pass_on(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
        writer.close()

    await asyncio.gather(pass_on(*ann), pass_on(*bob))
