# ✗ Ann says hi, Bob says hello: expected {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}, but got {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'over'}. Look at "Cure three: an event loop" in lesson 01.
#     `chat` has ended, and both are still there: it has to wait for the tasks that it has made, and to go on after a line.
# CheckFailed: Ann says hi, Bob says hello

async def chat(ann, bob):
    async def pass_on(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
        writer.close()

    asyncio.create_task(pass_on(ann[0], bob[1]))
    asyncio.create_task(pass_on(bob[0], ann[1]))
