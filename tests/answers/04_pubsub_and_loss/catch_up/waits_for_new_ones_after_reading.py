# ✗ entries are added after its first commands
# but got ['one', 'two', 'end']
# Some are missing.

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    for id, fields in await store.xrange("log", min=f"({last_id}" if last_id else "-"):
        await send(id, fields["text"])
    id = "$"
    while True:
        for _, entries in await store.xread({"log": id}, block=0):
            for id, fields in entries:
                await send(id, fields["text"])
