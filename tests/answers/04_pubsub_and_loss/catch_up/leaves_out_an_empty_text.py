# ✗ the ids grow a digit
# A text may be empty.

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                if fields["text"]:
                    await send(last_id, fields["text"])
