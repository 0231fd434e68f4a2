# ✓ Ann says hi, Bob says hello: {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}
# ✓ Bob speaks first, three times, then Ann: {'Ann hears': 'one\ntwo\nthree\n', 'Bob hears': 'yes\n', 'chat': 'goes on'}
# ✓ lines that each hears when both say 30,000 at once: {'Ann hears': 30000, 'Bob hears': 30000}
# ✗ it did not end within 4 s (Cell, line …, in pass_on: `…`). Look at "Cure three: an event loop" in lesson 01.
#     The event loop is held up, and so Ann and Bob are, too. When somebody has hung up, `readline()` gives `b""` at once, each time, and lets nobody else in: leave the loop there.
# CheckFailed: see the line above.

async def chat(ann, bob):
    async def pass_on(reader, writer):
        while True:
            line = await reader.readline()
            writer.write(line)

    await asyncio.gather(pass_on(ann[0], bob[1]), pass_on(bob[0], ann[1]))
