# ✓ Ann says hi, Bob says hello: {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}
# ✓ Bob speaks first, three times, then Ann: {'Ann hears': 'one\ntwo\nthree\n', 'Bob hears': 'yes\n', 'chat': 'goes on'}
# ✓ lines that each hears when both say 30,000 at once: {'Ann hears': 30000, 'Bob hears': 30000}
# ✗ Ann says two lines and hangs up: expected {'chat': 'over', 'closed': ['Ann', 'Bob'], 'tasks left': 0, 'the other hears': 'one more\nbye\n'}, but got {'chat': 'over', 'closed': ['Ann', 'Bob'], 'tasks left': 1, 'the other hears': 'one more\nbye\n'}. Look at "Cure three: an event loop" in lesson 01.
#     A task goes on without anybody. Cancel it, or let it end when the other one ends.
# CheckFailed: Ann says two lines and hangs up

async def chat(ann, bob):
    async def pass_on(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()

    ways = [asyncio.create_task(pass_on(ann[0], bob[1])), asyncio.create_task(pass_on(bob[0], ann[1]))]
    await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    ann[1].write_eof()
    bob[1].write_eof()
