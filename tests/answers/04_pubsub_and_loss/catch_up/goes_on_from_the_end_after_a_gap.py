# but got ['(gap)', 'end']
# After the gap it goes on with what is there

async def catch_up(store, last_id, send, gap):
    last_id = last_id or "0"
    if last_id != "0" and not await store.xrange("log", last_id, last_id):
        await gap()
        last_id = "$"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
