import asyncio
CHECK = "return #redis.call('XRANGE', 'log', ARGV[1], ARGV[1])"
async def news(store, at):
    while True:
        got = await store.xread({"log": at}, block=0)
        for at, f in got[0][1]:
            yield at, f["text"]
async def catch_up(store, last_id, send, gap):
    if last_id and not await store.eval(CHECK, 0, last_id):
        await gap()
    async for id, text in news(store, last_id or "0"):
        await send(id, text)
