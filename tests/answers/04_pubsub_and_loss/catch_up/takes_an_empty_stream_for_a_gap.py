# ✗ it has nothing yet, and the stream is empty: expected ['end'], but got ['(gap)', 'end']
# (or last_id is empty), so nothing is missing

async def catch_up(store, last_id, send, gap):
    if not await store.xrange("log", last_id or "-", last_id or "+"):
        await gap()

    at = last_id or "0"
    while True:
        [[_, entries]] = await store.xread({"log": at}, block=0)
        for at, f in entries:
            await send(at, f["text"])
