# ✗ it raised AttributeError: 'tuple' object has no attribute 'readline' (Cell, line 3, in pass_on: `while line := await source.readline():`). Look at "Cure three: an event loop" in lesson 01.
#     `ann` and `bob` are pairs: `reader, writer = ann`.
# CheckFailed: see the line above.

async def chat(ann, bob):
    async def pass_on(source, target):
        while line := await source.readline():
            target.write(line)
        target.close()

    await asyncio.gather(pass_on(ann, bob), pass_on(bob, ann))
