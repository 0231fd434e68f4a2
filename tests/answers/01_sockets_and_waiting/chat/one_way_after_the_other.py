# ✗ Ann says hi, Bob says hello: expected {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}, but got {'Ann hears': '', 'Bob hears': 'hi\n', 'chat': 'goes on'}. Look at "Cure three: an event loop" in lesson 01.
#     Bob hears Ann, and nobody hears Bob: there are two ways, and each needs a loop that waits at the same time as the other. `gather` runs two coroutines.
# CheckFailed: Ann says hi, Bob says hello

async def chat(ann, bob):
    async def pass_on(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
        writer.close()

    await pass_on(ann[0], bob[1])
    await pass_on(bob[0], ann[1])
