# but got ['four', 'five', '(gap)', 'end']
# The gap is told once, before anything else.

async def catch_up(store, last_id, send, gap):
    cut = last_id and not await store.xrange("log", last_id, last_id)
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
            if cut:
                await gap()
                cut = False
