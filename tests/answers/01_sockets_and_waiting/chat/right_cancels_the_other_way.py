async def chat(ann, bob):
    async def pass_on(reader, writer):
        while piece := await reader.read(1000):
            writer.write(piece)
            await writer.drain()

    ways = [asyncio.create_task(pass_on(ann[0], bob[1])), asyncio.create_task(pass_on(bob[0], ann[1]))]
    await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    for way in ways:
        way.cancel()
    await asyncio.gather(*ways, return_exceptions=True)
    for _, writer in (ann, bob):
        writer.close()
        await writer.wait_closed()
