# ✗ Ann says hi, Bob says hello: expected {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}, but got {'Ann hears': 'hi\nhello\n', 'Bob hears': 'hi\nhello\n', 'chat': 'goes on'}. Look at "Cure three: an event loop" in lesson 01.
#     Who speaks hears themselves: a line goes to the other one alone.
# CheckFailed: Ann says hi, Bob says hello

async def chat(ann, bob):
    async def pass_on(reader):
        while line := await reader.readline():
            for _, writer in (ann, bob):
                writer.write(line)
        for _, writer in (ann, bob):
            writer.close()

    await asyncio.gather(pass_on(ann[0]), pass_on(bob[0]))
