# ✗ the ids grow a digit
# Ids are pairs of numbers

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for id, fields in sorted(entries, key=lambda entry: entry[0]):
                if id > last_id:
                    await send(id, fields["text"])
                    last_id = id
