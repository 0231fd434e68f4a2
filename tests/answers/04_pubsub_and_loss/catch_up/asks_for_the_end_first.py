# ✗ entries are added after its first commands
# Some came twice, or out of order.

async def catch_up(store, last_id, send, gap):
    newest = await store.xrevrange("log", count=1)
    missed = await store.xrange("log", min=f"({last_id}" if last_id else "-")
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    for id, fields in missed:
        await send(id, fields["text"])
    last_id = newest[0][0] if newest else "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
