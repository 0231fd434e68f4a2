# ✗ the ids grew a digit, and the oldest entries were cut off: expected ['(gap)', '', 'end'], but got ['', 'end']
# As texts they are in another order: "10-0" < "9-11"

async def catch_up(store, last_id, send, gap):
    first = await store.xrange("log", count=1)
    if last_id and (not first or first[0][0] > last_id):
        await gap()

    at = last_id or "0"
    while True:
        [[_, entries]] = await store.xread({"log": at}, block=0)
        for at, f in entries:
            await send(at, f["text"])
