async def relay(reader, writer):
    async for line in reader:
        writer.write(line)
        await writer.drain()
    writer.close()


async def chat(ann, bob):
    (hears_ann, tells_ann), (hears_bob, tells_bob) = ann, bob
    async with asyncio.TaskGroup() as group:
        group.create_task(relay(hears_ann, tells_bob))
        group.create_task(relay(hears_bob, tells_ann))
