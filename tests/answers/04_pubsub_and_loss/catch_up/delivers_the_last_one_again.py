# but got ['three', 'four', 'five', 'six', 'end']
# XRANGE leaves it out with a "(" before the id

async def catch_up(store, last_id, send, gap):
    entries = await store.xrange("log", min=last_id or "-")
    if last_id and (not entries or entries[0][0] != last_id):
        await gap()
    for last_id, fields in entries:
        await send(last_id, fields["text"])
    while True:
        for _, entries in await store.xread({"log": last_id or "0"}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
