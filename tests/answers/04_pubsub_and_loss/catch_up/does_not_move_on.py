# but got ['four', 'five', 'four', 'five',
# After each entry its id is the last one

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    while True:
        for _, entries in await store.xread({"log": last_id or "0"}, block=0):
            for id, fields in entries:
                await send(id, fields["text"])
