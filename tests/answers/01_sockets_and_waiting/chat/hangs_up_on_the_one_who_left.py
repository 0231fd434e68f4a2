# ✓ Ann says hi, Bob says hello: {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}
# ✓ Bob speaks first, three times, then Ann: {'Ann hears': 'one\ntwo\nthree\n', 'Bob hears': 'yes\n', 'chat': 'goes on'}
# ✓ lines that each hears when both say 30,000 at once: {'Ann hears': 30000, 'Bob hears': 30000}
# ✗ Ann says two lines and hangs up: expected {'chat': 'over', 'closed': ['Ann', 'Bob'], 'tasks left': 0, 'the other hears': 'one more\nbye\n'}, but got {'chat': 'goes on', 'closed': ['Ann'], 'tasks left': '…', 'the other hears': 'one more\nbye\n'}. Look at "Cure three: an event loop" in lesson 01.
#     One line is still open. When one has hung up, both writers are to be closed.
# CheckFailed: Ann says two lines and hangs up

async def chat(ann, bob):
    async def pass_on(mine, other):
        while line := await mine[0].readline():
            other[1].write(line)
            await other[1].drain()
        mine[1].close()

    await asyncio.gather(pass_on(ann, bob), pass_on(bob, ann))
